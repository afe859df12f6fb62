/** Reads a language model's answer: only a label out of the table, a yes or no and a number come through, never its words. */
import { z } from 'zod';
import { labels } from '../news/label/labels.ts';

const answerSchema = z.strictObject({
  relevant: z.boolean(),
  label: z.enum(labels),
  sure: z.number().min(0).max(1),
});

export type Answer = z.infer<typeof answerSchema>;

/** The part of a chat completion that is read. Without content (a refusal, for one) the answer is empty. */
const completionSchema = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string().nullish() }) })).min(1),
});

/** The model's words out of the response's body, '' where it says none; null when the body is no chat completion. */
export function completionText(body: string): string | null {
  const result = completionSchema.safeParse(parsed(body));
  return result.success ? (result.data.choices[0]?.message.content ?? '') : null;
}

/** The answer in the model's words, which may be fenced as Markdown code; null for anything of another shape. */
export function readAnswer(text: string): Answer | null {
  const fenced = /^\s*```(?:json)?\s*\n([\s\S]*?)\n\s*```\s*$/i.exec(text)?.[1];
  const result = answerSchema.safeParse(parsed(fenced ?? text));
  return result.success ? result.data : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
