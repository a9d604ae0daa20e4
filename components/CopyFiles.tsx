import type { RefObject } from 'preact';

interface CopyFilesProps {
  words: { exportHelp: string; export: string; import: string };
  /** The field that takes a file, for whoever gives it the focus back. */
  input?: RefObject<HTMLInputElement | null>;
  onExport(): void;
  onImport(file: File): void;
}

/** A button that saves a copy as a file, and a field that takes such a file. */
export function CopyFiles({ words, input, onExport, onImport }: CopyFilesProps) {
  return (
    <>
      <p class="small">{words.exportHelp}</p>
      <p>
        <button type="button" onClick={onExport}>
          {words.export}
        </button>
      </p>
      <p>
        <label class="file">
          {words.import}
          <input
            {...(input && { ref: input })}
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) onImport(file);
              // The same file may be chosen again after it has been mended.
              currentTarget.value = '';
            }}
          />
        </label>
      </p>
    </>
  );
}
