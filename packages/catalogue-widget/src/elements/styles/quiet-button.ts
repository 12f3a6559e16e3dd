import { css } from 'lit';

/** `.button.quiet`, like a link: for what is offered beside the main thing, which no first view has. */
export const quietButtonStyles = css`
  .hyte .button.quiet {
    padding-inline: var(--_space);
    border: 0;
    background: none;
    color: var(--_link);
    font-weight: 400;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }
  .hyte .button.quiet:hover {
    text-decoration-thickness: 2px;
  }
  @media (forced-colors: active) {
    .hyte .button.quiet {
      color: LinkText;
    }
  }
`;
