import { Ban, FileDown } from 'lucide-react';
import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { IncomingFile } from './incoming-file.ts';
import { carriesFiles, readDrop } from './read-drop.ts';
import './drop-zone.css';

interface DropZoneProps {
  /** Why files cannot be taken now; undefined when they can. Said while they hover. */
  readonly refusal: string | undefined;
  readonly onFiles: (files: Promise<readonly IncomingFile[]>) => void;
}

/** Takes files and folders that are dropped anywhere on the window, and shows that it will while they hover. */
export function DropZone({ refusal, onFiles }: DropZoneProps): ReactNode {
  const [isOver, setOver] = useState(false);

  const onDragOver = useEffectEvent((event: DragEvent) => {
    if (!carriesFiles(event.dataTransfer)) return;
    event.preventDefault();
    event.stopPropagation();
    event.dataTransfer.dropEffect = refusal === undefined ? 'copy' : 'none';
    setOver(true);
  });
  /** A drag leaves element after element; only leaving the window has nowhere to go to. */
  const onDragLeave = useEffectEvent((event: DragEvent) => {
    if (event.relatedTarget === null) setOver(false);
  });
  const onDrop = useEffectEvent((event: DragEvent) => {
    if (!carriesFiles(event.dataTransfer)) return;
    event.preventDefault();
    event.stopPropagation();
    setOver(false);
    if (refusal === undefined) onFiles(readDrop(event.dataTransfer));
  });

  useEffect(() => {
    const over = (event: DragEvent): void => onDragOver(event);
    const leave = (event: DragEvent): void => onDragLeave(event);
    const drop = (event: DragEvent): void => onDrop(event);
    // Capturing: the editor underneath would take the files for text.
    const options = { capture: true };
    window.addEventListener('dragenter', over, options);
    window.addEventListener('dragover', over, options);
    window.addEventListener('dragleave', leave, options);
    window.addEventListener('drop', drop, options);
    return () => {
      window.removeEventListener('dragenter', over, options);
      window.removeEventListener('dragover', over, options);
      window.removeEventListener('dragleave', leave, options);
      window.removeEventListener('drop', drop, options);
    };
  }, []);

  return isOver ? <DropCard refusal={refusal} /> : null;
}

/** In the top layer, since a dialog that is open lies there too. */
function DropCard({ refusal }: Pick<DropZoneProps, 'refusal'>): ReactNode {
  const { t } = useTranslation();
  const layer = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => layer.current?.showPopover(), []);
  return (
    <div ref={layer} popover="manual" className="drop-zone">
      <div className="drop-zone__card">
        {refusal === undefined ? <FileDown aria-hidden size={32} /> : <Ban aria-hidden size={32} />}
        <p className="drop-zone__title">
          {t(refusal === undefined ? 'import.dropTitle' : 'import.dropRefused')}
        </p>
        <p className="hint">{refusal ?? t('import.dropHelp')}</p>
      </div>
    </div>
  );
}
