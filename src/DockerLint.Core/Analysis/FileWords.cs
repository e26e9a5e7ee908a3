using DockerLint.Dockerfile;

namespace DockerLint.Analysis;

/// <summary>Tells which words a file holds, so that a rule that needs one of them is not made for files without.</summary>
internal sealed class FileWords
{
    private static readonly char[] Escapes = ['\\', '`'];
    private readonly string text;
    private readonly bool mayHoldAny;
    // Not of booleans: such a dictionary would be compiled anew at every start.
    private readonly Dictionary<string, object> known = new(StringComparer.Ordinal);

    private FileWords(string text, bool mayHoldAny) => (this.text, this.mayHoldAny) = (text, mayHoldAny);

    /// <summary>The words of a file as it is given to a run.</summary>
    public static FileWords Of(SyntaxTree tree, AnalysisInput input)
    {
        var text = tree.Text.ToString();
        // A build argument can put any word anywhere.
        return new FileWords(text, HidesWords(text) || (tree is DockerfileSyntaxTree && input.BuildInputs.Arguments.Count > 0));
    }

    /// <summary>Whether the file may hold one of some words; true when there are none.</summary>
    public bool HasOneOf(IReadOnlyList<string> words)
    {
        if (words.Count == 0 || mayHoldAny)
        {
            return true;
        }

        foreach (var word in words)
        {
            if (Has(word))
            {
                return true;
            }
        }

        return false;
    }

    private bool Has(string word)
    {
        if (!known.TryGetValue(word, out var has))
        {
            known.Add(word, has = text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);
        }

        return (bool)has;
    }

    // A word that goes on at the very beginning of the next line, and characters that YAML writes as numbers.
    private static bool HidesWords(string text)
    {
        for (var at = text.IndexOfAny(Escapes); at >= 0 && at + 1 < text.Length; at = text.IndexOfAny(Escapes, at + 1))
        {
            var end = text.IndexOf('\n', at + 1, Math.Min(2, text.Length - at - 1));
            if (end < 0 ? text[at + 1] is 'x' or 'u' or 'U' : IsInWord(text, at - 1) && IsInWord(text, end + 1))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInWord(string text, int at) => at >= 0 && at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '-' or '_' or '.' or '/');
}
