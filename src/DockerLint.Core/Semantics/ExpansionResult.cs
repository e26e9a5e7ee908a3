
namespace DockerLint.Semantics;

/// <summary>What became of a word in a scope.</summary>
public sealed class ExpansionResult
{
    private readonly IReadOnlyList<WordSegment> segments;

    internal ExpansionResult(IReadOnlyList<WordSegment> segments, IReadOnlyList<GrammarProblem> problems, IReadOnlyList<VariableReference> unset)
    {
        this.segments = segments;
        Problems = problems;
        Unset = unset;
        Value = ResolvedValue.Concat(segments.Select(segment => segment.Value));
    }

    /// <summary>The value as one text; unknown if the word is faulty.</summary>
    public ResolvedValue Value { get; }

    /// <summary>Why BuildKit would refuse the word in this scope; empty if it would not.</summary>
    public IReadOnlyList<GrammarProblem> Problems { get; }

    /// <summary>The references whose variable is unset in this scope, guarded ones included.</summary>
    public IReadOnlyList<VariableReference> Unset { get; }

    /// <summary>
    /// The value split at its blanks, which come from unquoted text and unquoted variables, as BuildKit does for EXPOSE and the
    /// like. Null when an unquoted piece is not known, because then the number of words is not known either. A quoted piece that
    /// is not known is taken as not empty.
    /// </summary>
    public IReadOnlyList<ResolvedValue>? SplitWords()
    {
        var words = new List<ResolvedValue>();
        var current = new List<ResolvedValue>();
        foreach (var segment in segments)
        {
            if (segment.IsQuoted)
            {
                current.Add(segment.Value);
                continue;
            }

            if (segment.Value.Text is not { } text)
            {
                return null;
            }

            var start = 0;
            for (var i = 0; i <= text.Length; i++)
            {
                if (i < text.Length && !char.IsWhiteSpace(text[i]))
                {
                    continue;
                }

                current.Add(ResolvedValue.Known(text.Substring(start, i - start)));
                start = i + 1;
                if (i < text.Length)
                {
                    Flush();
                }
            }
        }

        Flush();
        return words;

        void Flush()
        {
            var word = ResolvedValue.Concat(current);
            current.Clear();
            if (word.Text != string.Empty)
            {
                words.Add(word);
            }
        }
    }
}
