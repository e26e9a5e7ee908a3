using DockerLint.Semantics;

namespace DockerLint.Analysis.DeclaredRules;

/// <summary>
/// A pattern: <c>*</c> is any text, <c>?</c> one UTF-16 unit, all else itself. All ways to read a text are followed at once, so that a text
/// costs its length times that of the pattern, whatever both hold.
/// </summary>
internal sealed class GlobPattern
{
    /// <summary>The longest pattern, in UTF-16 units.</summary>
    public const int MaximumLength = 256;

    private readonly string pattern;
    private readonly bool ignoresCase;
    private readonly bool isPath;

    /// <summary>A pattern.</summary>
    /// <param name="pattern">Its text.</param>
    /// <param name="ignoresCase">Whether capitals and small letters are the same.</param>
    /// <param name="isPath">Whether one star stays within a key of a path, and a dot also stands between keys.</param>
    public GlobPattern(string pattern, bool ignoresCase, bool isPath)
    {
        this.ignoresCase = ignoresCase;
        this.isPath = isPath;
        // Two stars are one state, to be told from one star of a path.
        this.pattern = (ignoresCase ? pattern.ToLowerInvariant() : pattern).Replace("**", "\u0002");
    }

    /// <summary>Whether a value matches: null when that depends on what is not known of it.</summary>
    public bool? Matches(ResolvedValue value)
    {
        // Unknown text can lead from each state to any behind it; that it surely stays within the pattern is known of stars only.
        return !Run(value, surely: false) ? false : value.IsKnown || Run(value, surely: true) ? true : null;
    }

    private bool Run(ResolvedValue value, bool surely)
    {
        var states = new bool[pattern.Length + 1];
        states[0] = true;
        Close(states);
        foreach (var part in value.Parts)
        {
            if (part is null)
            {
                Pass(states, surely);
                continue;
            }

            foreach (var c in part)
            {
                if (!Step(states, ignoresCase ? char.ToLowerInvariant(c) : c))
                {
                    return false;
                }
            }
        }

        return states[pattern.Length];
    }

    private void Pass(bool[] states, bool surely)
    {
        var first = Array.IndexOf(states, true);
        for (var i = 0; i < states.Length; i++)
        {
            states[i] = surely ? states[i] && IsAnything(i) : first >= 0 && i >= first;
        }

        Close(states);
    }

    private bool IsStar(int state) => state < pattern.Length && pattern[state] is '*' or '\u0002';

    private bool IsAnything(int state) => IsStar(state) && (pattern[state] == '\u0002' || !isPath);

    // A star may stand for nothing.
    private void Close(bool[] states)
    {
        for (var i = 0; i < pattern.Length; i++)
        {
            states[i + 1] |= states[i] && IsStar(i);
        }
    }

    // From right to left, so that each state is read before it is overwritten.
    private bool Step(bool[] states, char c)
    {
        var isAlive = false;
        for (var i = pattern.Length; i >= 0; i--)
        {
            var stays = states[i] && i < pattern.Length && IsStar(i) && Takes(i, c);
            var comes = i > 0 && states[i - 1] && !IsStar(i - 1) && Takes(i - 1, c);
            states[i] = stays || comes;
            isAlive |= states[i];
        }

        Close(states);
        return isAlive;
    }

    private bool Takes(int state, char c) => pattern[state] switch
    {
        '\u0002' => true,
        '*' => !isPath || c != PathPattern.Separator,
        '?' => !isPath || c != PathPattern.Separator,
        '.' => c == '.' || (isPath && c == PathPattern.Separator),
        var own => own == c,
    };
}
