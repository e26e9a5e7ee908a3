using DockerLint.Semantics;

namespace DockerLint.Shell.Semantics;

/// <summary>
/// What a program gets: a word after expansion and splitting. <c>$PACKAGES</c> with a known value gives as many arguments as the
/// value has fields, an empty one none.
/// </summary>
public sealed class ShellArgument
{
    internal ShellArgument(ShellWord word, ResolvedValue value, bool mayBeSeveral, bool isWholeWord)
    {
        Word = word;
        Value = value;
        MayBeSeveral = mayBeSeveral;
        IsWholeWord = isWholeWord;
    }

    /// <summary>The word it came from.</summary>
    public ShellWord Word { get; }

    /// <summary>What the program gets, patterns not yet matched against files.</summary>
    public ResolvedValue Value { get; }

    /// <summary>The known text; null unless all of it is known.</summary>
    public string? Text => Value.Text;

    /// <summary>Whether it may really be none or several, because an unquoted expansion in it is unknown.</summary>
    public bool MayBeSeveral { get; }

    /// <summary>Whether the whole word gave this one argument.</summary>
    public bool IsWholeWord { get; }

    /// <summary>The place of the word in the file.</summary>
    public TextSpan Span => Word.Span;

    /// <summary>The value with <c>?</c> for unknown pieces.</summary>
    public override string ToString() => Value.ToString();
}
