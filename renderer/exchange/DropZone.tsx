import { FileDown } from 'lucide-react';
import { useEffect, useEffectEvent, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { IncomingFile } from './incoming-file.ts';
import { carriesFiles, readDrop } from './read-drop.ts';
import './drop-zone.css';

interface DropZoneProps {
  /** While something else has the person's attention, files that are dropped are let go. */
  readonly isDisabled: boolean;
  readonly onFiles: (files: Promise<readonly IncomingFile[]>) => void;
}

/** Takes files and folders that are dropped anywhere on the window, and shows that it will while they hover. */
export function DropZone({ isDisabled, onFiles }: DropZoneProps): ReactNode {
  const { t } = useTranslation();
  const [isOver, setOver] = useState(false);

  const onDragOver = useEffectEvent((event: DragEvent) => {
    if (!carriesFiles(event.dataTransfer)) return;
    event.preventDefault();
    event.stopPropagation();
    event.dataTransfer.dropEffect = isDisabled ? 'none' : 'copy';
    setOver(!isDisabled);
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
    if (!isDisabled) onFiles(readDrop(event.dataTransfer));
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

  if (!isOver) return null;
  return (
    <div className="drop-zone">
      <div className="drop-zone__card">
        <FileDown aria-hidden size={32} />
        <p className="drop-zone__title">{t('import.dropTitle')}</p>
        <p className="hint">{t('import.dropHelp')}</p>
      </div>
    </div>
  );
}
