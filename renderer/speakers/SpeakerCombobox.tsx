import { useId, useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { Speaker } from '../../shared/model/speaker.ts';
import { rankSpeakers, type RankedSpeaker, type SpeakerRanking } from './rank-speakers.ts';
import { SpeakerOptions } from './SpeakerOptions.tsx';
import './speaker-combobox.css';

interface SpeakerComboboxProps {
  readonly label: string;
  /** The name that the field has while nothing is typed. */
  readonly value: string;
  readonly ranking: SpeakerRanking;
  /** Whether a name that nobody has may be chosen too; leaving the field then chooses what was typed. */
  readonly takesNew: boolean;
  readonly onSpeaker: (speaker: Speaker) => void;
  /** A typed name: of somebody new, of somebody known in other letters, or empty. */
  readonly onName: (name: string) => void;
}

/** How many speakers are offered at once: more are found by typing. */
const offered = 50;

/**
 * A field for a speaker (WAI-ARIA "editable combobox with list autocomplete"): typing narrows the list, the arrow keys walk
 * in it, Enter takes the active speaker or what was typed, Escape closes the list and then takes the old value back.
 */
export function SpeakerCombobox(props: SpeakerComboboxProps): ReactNode {
  const { label, value, ranking, takesNew } = props;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState<string>();
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const query = draft ?? '';
  const found = isOpen ? rankSpeakers(query, ranking).slice(0, offered) : [];
  const newName =
    takesNew && query.trim() !== '' && !found.some((one) => isNamed(one, query)) ? query.trim() : undefined;
  const count = found.length + (newName === undefined ? 0 : 1);
  const isShown = isOpen && count > 0;
  const optionId = (index: number): string => `${id}-option-${index}`;

  function close(): void {
    setOpen(false);
    setActive(-1);
  }

  function reset(): void {
    close();
    setDraft(undefined);
  }

  function take(index: number): void {
    const chosen = found[index];
    if (chosen !== undefined) props.onSpeaker(chosen.speaker);
    else if (newName !== undefined) props.onName(newName);
    reset();
  }

  function commitTyped(): void {
    if (takesNew && draft !== undefined && draft.trim() !== value) props.onName(draft.trim());
    reset();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    const walk = { ArrowDown: active + 1, ArrowUp: active - 1 }[event.key];
    if (walk !== undefined) {
      event.preventDefault();
      setOpen(true);
      setActive(isShown ? (walk + count) % count : -1);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (isShown && active >= 0) take(active);
      else commitTyped();
    } else if (event.key === 'Escape' && (isShown || draft !== undefined)) {
      // Taken here, so that it does not leave a dialog around the field as well.
      event.preventDefault();
      event.stopPropagation();
      if (isShown) close();
      else reset();
    }
  }

  useLayoutEffect(() => {
    if (active >= 0) document.getElementById(`${id}-option-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [active, id]);

  return (
    <div className="speaker-combobox">
      <label htmlFor={id}>{label}</label>
      <input
        ref={input}
        id={id}
        className="input"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={isShown}
        aria-controls={isShown ? `${id}-list` : undefined}
        aria-activedescendant={isShown && active >= 0 ? optionId(active) : undefined}
        autoComplete="off"
        value={draft ?? value}
        onChange={(event) => {
          setDraft(event.target.value);
          setOpen(true);
          setActive(-1);
        }}
        onClick={() => setOpen(true)}
        onFocus={(event) => event.target.select()}
        onBlur={commitTyped}
        onKeyDown={onKeyDown}
      />
      {isShown && (
        <SpeakerOptions
          id={`${id}-list`}
          anchor={input}
          found={found}
          newName={newName}
          active={active}
          optionId={optionId}
          onTake={take}
          onLeave={close}
        />
      )}
    </div>
  );
}

function isNamed({ speaker }: RankedSpeaker, name: string): boolean {
  const wanted = name.trim().toLowerCase();
  return [speaker.name, ...speaker.aliases].some((one) => one.toLowerCase() === wanted);
}
