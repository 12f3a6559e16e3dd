import { css } from 'lit';

/** Check boxes and radio buttons with their words (`<label class="check">`). */
export const checkStyles = css`
  .check {
    display: flex;
    align-items: flex-start;
    gap: calc(var(--_space) * 2.5);
    min-block-size: 2em;
    padding-block: var(--_space);
    cursor: pointer;
  }
  .hyte .check input {
    appearance: none;
    flex: none;
    display: grid;
    place-content: center;
    inline-size: 1.375em;
    block-size: 1.375em;
    margin-block-start: 0.0625em;
    border: 1px solid var(--_control-line);
    border-radius: min(var(--_radius-control), 0.25em);
    background: var(--_surface);
    cursor: inherit;
  }
  .hyte .check input[type='radio'] {
    border-radius: 50%;
  }
  .hyte .check:hover input {
    border-color: currentColor;
    box-shadow: 0 0 0 1px currentColor;
  }
  .hyte .check input:checked {
    border-color: var(--_accent);
    background: var(--_accent);
  }
  .hyte .check input:checked::before {
    content: '';
    inline-size: 0.875em;
    block-size: 0.875em;
    background: var(--_on-accent);
    clip-path: polygon(14% 47%, 3% 59%, 39% 93%, 98% 20%, 86% 9%, 38% 69%);
  }
  .hyte .check input[type='radio']:checked::before {
    inline-size: 0.5em;
    block-size: 0.5em;
    border-radius: 50%;
    clip-path: none;
  }
  @media (pointer: coarse) {
    .check {
      min-block-size: max(2.75em, 44px);
      padding-block: calc(var(--_space) * 2);
    }
  }
  @media (prefers-contrast: more) {
    .hyte .check input {
      border-width: 2px;
      border-color: currentColor;
    }
  }
  @media (forced-colors: active) {
    .hyte .check input {
      appearance: auto;
    }
    .hyte .check input::before {
      display: none;
    }
  }
`;
