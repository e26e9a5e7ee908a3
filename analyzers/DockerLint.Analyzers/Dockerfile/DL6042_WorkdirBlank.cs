using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports WORKDIR with a blank that nothing quotes.</summary>
[Analyzer]
public sealed class WorkdirBlankAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL6042.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL6042", "WORKDIR with a bare blank")
    {
        Message = "The whole rest of the line is one folder, '{0}'; quotes show that it is meant",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Documentation = """
            WORKDIR takes the rest of its line as one path. A blank in it is allowed, but looks like a second word.

            The fix is safe: quotes change nothing for the build. There is none where the path has quotes or escapes already.

            ```dockerfile bad
            FROM alpine:3.22
            WORKDIR [|/srv/my site|]
            ```

            ```dockerfile good
            FROM alpine:3.22
            WORKDIR "/srv/my site"
            ```
            """,
    };

    /// <summary>DL6043.</summary>
    public static readonly DiagnosticDescriptor Comment = new("DL6043", "Comment is a part of the working directory")
    {
        Message = "This is no comment but a part of the folder's name; comments stand on lines of their own",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Documentation = """
            A number sign begins a comment at the start of a line only. WORKDIR takes the rest of its line as one path, so the build makes
            a folder with the comment in its name and works there.

            ```dockerfile bad
            FROM alpine:3.22
            WORKDIR /app {|DL6043:# sources go here|}
            ```

            ```dockerfile good
            FROM alpine:3.22
            # sources go here
            WORKDIR /app
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor, Comment];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSyntaxNodeAction<WorkdirInstructionSyntax>(AnalyzeWorkdir);

    private static void AnalyzeWorkdir(SyntaxNodeAnalysisContext<WorkdirInstructionSyntax> context)
    {
        var word = context.Node.Value;
        var text = word.ValueText;
        var blank = BareBlank(text, context.Node.SyntaxTree is DockerLint.Dockerfile.DockerfileSyntaxTree tree ? tree.EscapeCharacter : '\\');
        if (blank < 0)
        {
            return;
        }

        var comment = text.IndexOf(" #", blank, StringComparison.Ordinal);
        if (comment >= 0)
        {
            context.Report(Comment, word.Text.ToOuter(TextSpan.FromBounds(comment + 1, text.Length)));
            return;
        }

        var isPlain = text.IndexOfAny(['"', '\'', '\\', '`']) < 0 && word.Text.IsContiguous(new TextSpan(0, text.Length));
        context.Report(Descriptor, word.Span, isPlain ? ProposedFix.Of(new TextChange(word.Span, "\"" + text + "\"")) : ReportDetails.None, text);
    }

    /// <summary>0-based offset of the first blank outside quotes and substitutions; -1 when there is none.</summary>
    private static int BareBlank(string text, char escape)
    {
        var quote = '\0';
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == escape && quote != '\'')
            {
                i++;
            }
            else if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c is '"' or '\'')
            {
                quote = c;
            }
            else if (c == '{')
            {
                depth++;
            }
            else if (c == '}')
            {
                depth--;
            }
            else if (c is ' ' or '\t' && depth <= 0)
            {
                return i;
            }
        }

        return -1;
    }
}

/// <summary>Quotes the path.</summary>
public sealed class WorkdirBlankCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => ["DL6042"];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Safe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => ProposedFix.Register(context, "Quote the path", Safety);
}
