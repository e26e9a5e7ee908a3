using DockerLint.Shell.Parsing;
using DockerLint.Shell.Syntax;

namespace DockerLint.Shell;

/// <summary>
/// A parsed shell text of a POSIX-like shell. <see cref="SyntaxTree.Text"/> is the text as the shell gets it, without the
/// continuations and escapes of the file around it, and the spans of nodes and tokens count in it; <see cref="GetFileSpan"/> leads
/// to the file.
/// </summary>
public sealed class ShellSyntaxTree : SyntaxTree
{
    internal ShellSyntaxTree(MappedText source, ShellDialect dialect, SyntaxTree? container, TokenTable tokens, ShellScriptSyntax root, IReadOnlyList<SyntaxDiagnostic> diagnostics)
        : base(SourceText.From(source.Text), container?.FilePath ?? string.Empty, tokens, root, InOrder(diagnostics), origin: null)
    {
        Source = source;
        Dialect = dialect;
        Container = container;
    }

    /// <inheritdoc/>
    public override SourceLanguage Language => SourceLanguage.Shell;

    /// <summary>The whole text.</summary>
    public new ShellScriptSyntax Root => (ShellScriptSyntax)base.Root;

    /// <summary>The shell whose grammar was followed.</summary>
    public ShellDialect Dialect { get; }

    /// <summary>The text with the way back to the file.</summary>
    public MappedText Source { get; }

    /// <summary>The tree of the file that the text stands in; null when it is unknown or there is none.</summary>
    public SyntaxTree? Container { get; }

    /// <summary>Parses a text. Never fails: what the shell would not accept stands in the tree's diagnostics, with the name of a <see cref="ShellProblemKind"/> as its code.</summary>
    /// <param name="text">The text as the shell gets it.</param>
    /// <param name="dialect">The shell. Of one that is not POSIX-like the text is read as if it were <see cref="ShellDialect.Sh"/>, whose diagnostics then mean nothing.</param>
    /// <param name="container">The tree of the file that the text stands in, for locations.</param>
    public static ShellSyntaxTree ParseText(MappedText text, ShellDialect dialect, SyntaxTree? container = null) =>
        new ShellParser(text, dialect, container, new ShellProblemCollector(), depth: 0).Parse();

    /// <summary>Parses a string that is a file of its own; see <see cref="ParseText(MappedText, ShellDialect, SyntaxTree)"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="dialect">The shell.</param>
    public static ShellSyntaxTree ParseText(string text, ShellDialect dialect) =>
        ParseText(MappedText.From(SourceText.From(text), new TextSpan(0, text.Length)), dialect);

    /// <summary>The place in the file of a span of this tree; see <see cref="MappedText.ToOuter(TextSpan)"/>.</summary>
    /// <param name="span">A span of <see cref="SyntaxTree.Text"/>.</param>
    public TextSpan GetFileSpan(TextSpan span) => Source.ToOuter(span);

    private static IReadOnlyList<SyntaxDiagnostic> InOrder(IReadOnlyList<SyntaxDiagnostic> diagnostics) =>
        diagnostics.Count < 2 ? diagnostics : diagnostics.OrderBy(diagnostic => diagnostic.Span.Start).ToArray();

    /// <inheritdoc/>
    public override Location GetLocation(TextSpan span) => Container is null ? base.GetLocation(span) : Container.GetLocation(GetFileSpan(span));
}
