using DockerLint.Semantics;

namespace DockerLint.Shell.Semantics;

/// <summary>Splits words into the arguments a program gets, as POSIX shells split unquoted expansions at blanks.</summary>
internal static class FieldSplitter
{
    public static void Split(ShellWord word, bool splitsAtBlanks, List<ShellArgument> arguments)
    {
        if (word.ContainsBraceExpansion)
        {
            arguments.Add(new ShellArgument(word, ResolvedValue.Concat([word.Value, ResolvedValue.Unknown]), mayBeSeveral: true, isWholeWord: true));
            return;
        }

        if (word.Parts.All(part => part.Kind == ShellWordPartKind.Literal))
        {
            if (word.Parts.Count > 0)
            {
                arguments.Add(new ShellArgument(word, word.Value, mayBeSeveral: false, isWholeWord: true));
            }

            return;
        }

        new Run(word, arguments, splitsAtBlanks).Split();
    }

    private sealed class Run(ShellWord word, List<ShellArgument> arguments, bool splitsAtBlanks)
    {
        private readonly List<(ResolvedValue Value, bool MayBeSeveral)> fields = [];
        private ValueBuilder current = new();
        private bool hasContent;
        private bool mayBeSeveral;

        public void Split()
        {
            foreach (var part in word.Parts)
            {
                if (part.Kind == ShellWordPartKind.Literal || part.IsQuoted)
                {
                    // "$@" is quoted and several all the same.
                    mayBeSeveral |= part is { Kind: ShellWordPartKind.Variable, VariableName: "@" } or { Kind: ShellWordPartKind.Variable, Value.IsUnknown: true } && IsList(part);
                    current.Append(part.Value);
                    hasContent = true;
                }
                else
                {
                    Append(part.Value);
                }
            }

            EndField();
            foreach (var (value, several) in fields)
            {
                arguments.Add(new ShellArgument(word, value, several, isWholeWord: fields.Count == 1));
            }
        }

        private bool IsList(ShellWordPart part) => part.VariableName == "@" || word.Text.IndexOf("[@]", StringComparison.Ordinal) >= 0;

        private void Append(ResolvedValue value)
        {
            if (!splitsAtBlanks && value.Text is { } whole && whole.IndexOfAny([' ', '\t', '\n', ':', ',', ';', '|']) >= 0)
            {
                value = ResolvedValue.Unknown;
            }

            foreach (var piece in value.Parts)
            {
                if (piece is null)
                {
                    current.Append(ResolvedValue.Unknown);
                    hasContent = true;
                    mayBeSeveral = true;
                }
                else
                {
                    AppendKnown(piece);
                }
            }
        }

        private void AppendKnown(string text)
        {
            var start = 0;
            for (var i = 0; i <= text.Length; i++)
            {
                if (i < text.Length && text[i] is not (' ' or '\t' or '\n'))
                {
                    continue;
                }

                if (i > start)
                {
                    current.Append(text.Substring(start, i - start));
                    hasContent = true;
                }

                if (i < text.Length)
                {
                    EndField();
                }

                start = i + 1;
            }
        }

        private void EndField()
        {
            if (hasContent)
            {
                fields.Add((current.ToValue(), mayBeSeveral));
                current = new ValueBuilder();
            }

            hasContent = false;
            mayBeSeveral = false;
        }
    }
}
