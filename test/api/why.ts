/** What the desk asks of every decision. */
export const WHY = `{
  id outcome favourable identical
  amounts { name value unit }
  explanation {
    sentence { fr en }
    clause { document edition article textSha256 excerpts { id text } }
    because { fact satisfied observed { value } expected { value } sentence { fr en } }
    quantities { name value formula inWords { fr en } withFigures { fr en } }
    parameters { name value document sample }
    waysToYes { sentence { fr en } outcome changes { fact value } }
  }
}`;

/** The amounts of a decision by name. */
export const amountsOf = ({ amounts }: { amounts: readonly { name: string; value: unknown }[] }) =>
  Object.fromEntries(amounts.map(({ name, value }) => [name, value]));
