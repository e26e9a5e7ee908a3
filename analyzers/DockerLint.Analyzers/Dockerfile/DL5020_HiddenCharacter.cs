namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports characters that hide what a file says.</summary>
[Analyzer]
public sealed class HiddenCharacterAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL5020.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL5020", "Character turns the direction of text")
    {
        Message = "U+{0} makes the text read in another order than it is carried out in",
        Category = DiagnosticCategory.Security,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases = [],
        Documentation = """
            Characters that turn the direction of writing can make a command look like another one, or like a comment, to whoever reviews it.

            The fix is unsafe, for text in right-to-left scripts may need them: it removes the character.

            ```dockerfile bad
            FROM alpine:3.22
            RUN echo "[|<U+202E>|]gnp.exe"
            ```

            ```dockerfile good
            FROM alpine:3.22
            RUN echo "exe.png"
            ```
            """.Replace("<U+202E>", "\u202E"),
    };

    /// <summary>DL5021.</summary>
    public static readonly DiagnosticDescriptor Invisible = new("DL5021", "Invisible character in an instruction")
    {
        Message = "U+{0} looks like {1} and is a part of the word",
        Category = DiagnosticCategory.Security,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases = [],
        Documentation = """
            A no-break space is no blank to a build or a shell, and a zero-width character is not nothing: they become a part of the word next to them.
            They come with text copied from web pages.

            The fix is unsafe: it puts a blank for a no-break space and removes the others.

            ```dockerfile bad
            FROM alpine:3.22
            RUN make{|DL5021:<U+00A0>|}install
            ```

            ```dockerfile good
            FROM alpine:3.22
            RUN make install
            ```
            """.Replace("<U+00A0>", "\u00A0"),
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor, Invisible];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSyntaxTreeAction(SourceLanguage.Dockerfile, AnalyzeTree);

    private static void AnalyzeTree(SyntaxTreeAnalysisContext context)
    {
        var text = context.Tree.Text.ToString();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'))
            {
                context.Report(Descriptor, new TextSpan(i, 1), ((int)text[i]).ToString("X4", System.Globalization.CultureInfo.InvariantCulture));
            }
            else if (text[i] is '\u00A0' or '\u200B' or '\u2060' or '\uFEFF' && i > 0 && !IsInComment(context.Tree, i))
            {
                context.Report(Invisible, new TextSpan(i, 1), ((int)text[i]).ToString("X4", System.Globalization.CultureInfo.InvariantCulture), text[i] == '\u00A0' ? "a blank" : "nothing");
            }
        }
    }

    private static bool IsInComment(SyntaxTree tree, int position) => !tree.Root.FindToken(position).Span.Contains(position);
}

/// <summary>Removes the character, or puts a blank in its place.</summary>
public sealed class HiddenCharacterCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => ["DL5020", "DL5021"];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Unsafe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) =>
        context.RegisterFix("Write it visibly", FixSafety.Unsafe, new TextChange(context.Span, context.Tree.Text[context.Span.Start] == '\u00A0' ? " " : string.Empty));
}
