import { css } from 'lit';

/** Text fields and native selects (`.field`). */
export const fieldStyles = css`
  .hyte .field {
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 3);
    border: 1px solid var(--_control-line);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    color: var(--_text);
    line-height: 1.25;
  }
  .hyte .field:hover {
    border-color: currentColor;
  }
  .hyte .field::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  @media (pointer: coarse) {
    .hyte .field {
      min-block-size: max(2.75em, 44px);
    }
  }
  @media (prefers-contrast: more) {
    .hyte .field {
      border-width: 2px;
      border-color: currentColor;
    }
  }
`;
