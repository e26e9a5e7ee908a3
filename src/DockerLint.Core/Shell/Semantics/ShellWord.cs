using DockerLint.Semantics;
using DockerLint.Shell.Syntax;

namespace DockerLint.Shell.Semantics;

/// <summary>A word as it was written. What a program gets from it are <see cref="ShellArgument"/>s: none, one or several.</summary>
public sealed class ShellWord
{
    internal ShellWord(MappedText source, TextSpan span, ShellWordSyntax? syntax, IReadOnlyList<ShellWordPart> parts, ResolvedValue value, bool containsGlob, bool containsBraceExpansion)
    {
        Source = source;
        LogicalSpan = span;
        Syntax = syntax;
        Parts = parts;
        Value = value;
        ContainsGlob = containsGlob;
        ContainsBraceExpansion = containsBraceExpansion;
        Span = source.ToOuter(span);
    }

    /// <summary>Its node; null for a word that the file's own syntax has split, for the brackets of <c>[[ ]]</c>, and in shells that are not POSIX-like.</summary>
    public ShellWordSyntax? Syntax { get; }

    /// <summary>Its place in the file, quotation marks included.</summary>
    public TextSpan Span { get; }

    /// <summary>The text as written, quotation marks included and continuations removed.</summary>
    public string Text => Source.Text.Substring(LogicalSpan.Start, LogicalSpan.Length);

    /// <summary>
    /// What it stands for before it is split into fields and matched against files: quotes removed, expansions resolved; a pattern
    /// such as <c>*</c> and a tilde stay as they are.
    /// </summary>
    public ResolvedValue Value { get; }

    /// <summary>Its parts in order.</summary>
    public IReadOnlyList<ShellWordPart> Parts { get; }

    /// <summary>Whether any part of it is quoted.</summary>
    public bool IsQuoted => Parts.Any(part => part.IsQuoted);

    /// <summary>Whether it has anything but literal text.</summary>
    public bool ContainsExpansion => ContainsBraceExpansion || Parts.Any(part => part.Kind != ShellWordPartKind.Literal);

    /// <summary>Whether it has a command substitution.</summary>
    public bool ContainsCommandSubstitution => Parts.Any(part => part.Kind == ShellWordPartKind.CommandSubstitution);

    /// <summary>Whether it has an unquoted pattern that is matched against files.</summary>
    public bool ContainsGlob { get; }

    /// <summary>Whether it has <c>{a,b}</c> or <c>{1..9}</c> in a dialect that expands it.</summary>
    public bool ContainsBraceExpansion { get; }

    /// <summary>Whether it stands in the file in one piece, so that a fix may replace it or a part of it.</summary>
    public bool IsContiguous => Source.IsContiguous(LogicalSpan);

    internal MappedText Source { get; }

    internal TextSpan LogicalSpan { get; }

    /// <summary>The place in the file of a part of <see cref="Text"/>.</summary>
    /// <param name="start">0-based offset in <see cref="Text"/>.</param>
    /// <param name="length">Number of UTF-16 units.</param>
    public TextSpan GetSpan(int start, int length) => Source.ToOuter(new TextSpan(LogicalSpan.Start + start, length));

    /// <summary>The text as written.</summary>
    public override string ToString() => Text;
}
