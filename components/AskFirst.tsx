import { useLayoutEffect, useRef, useState } from 'preact/hooks';

interface ConfirmProps {
  /** What will happen. */
  ask: string;
  sure: string;
  cancel: string;
  onSure(): void;
  onCancel(): void;
}

/** Asks before something that cannot be undone; the focus is on the way back. */
export function Confirm({ ask, sure, cancel, onSure, onCancel }: ConfirmProps) {
  const back = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => back.current!.focus(), []);
  return (
    <div class="confirm">
      <p role="alert">{ask}</p>
      <p class="actions">
        <button type="button" onClick={onSure}>
          {sure}
        </button>
        <button type="button" ref={back} onClick={onCancel}>
          {cancel}
        </button>
      </p>
    </div>
  );
}

interface AskFirstProps extends Omit<ConfirmProps, 'onCancel'> {
  label: string;
}

/** A button whose press asks before it does anything. */
export function AskFirst({ label, onSure, ...words }: AskFirstProps) {
  const [asking, setAsking] = useState<boolean>();
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (asking === false) button.current!.focus();
  }, [asking]);
  if (asking)
    return (
      <Confirm
        {...words}
        onSure={() => {
          setAsking(false);
          onSure();
        }}
        onCancel={() => setAsking(false)}
      />
    );
  return (
    <p>
      <button type="button" ref={button} onClick={() => setAsking(true)}>
        {label}
      </button>
    </p>
  );
}
