using DockerLint.Shell.Syntax;

namespace DockerLint.Analyzers.Shell;

/// <summary>Reports the delimiter of a here-document that blanks keep from being one.</summary>
[Analyzer(Words = "<<")]
public sealed class IndentedDelimiterAnalyzer : DiagnosticAnalyzer
{
    /// <summary>SC1040.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("SC1040", "Blanks before the end of a here-document")
    {
        Message = "'{0}' does not end the here-document because of what stands before it; only '<<-' allows anything there, and tabs alone",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases = ["hadolint/SC1040", "hadolint/SC1039", "tally/shellcheck/SC1040", "tally/shellcheck/SC1039", "shellcheck/SC1040", "shellcheck/SC1039"],
        Documentation = """
            The line that ends a here-document holds nothing but the delimiter. With `<<-` tabs may stand before it, blanks never. When no line ends it, the
            rest of the script becomes its text and is not run.

            ```dockerfile bad
            FROM debian:12-slim
            RUN <<EOF
            cat > /etc/tool.conf <<-CONF
                quiet = yes
            [|    CONF|]
            tool --check
            EOF
            ```

            ```dockerfile good
            FROM debian:12-slim
            RUN <<EOF
            cat > /etc/tool.conf <<CONF
            quiet = yes
            CONF
            tool --check
            EOF
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterPosixNodeAction<HereDocumentSyntax>(Analyze);

    private static void Analyze(ShellNodeAnalysisContext<HereDocumentSyntax> context)
    {
        var document = context.Node;
        // In a file with CR LF the shell reads the CR as a part of the delimiter.
        var delimiter = document.Delimiter.TrimEnd('\r');
        if (!document.EndToken.IsMissing || delimiter.Length == 0)
        {
            return;
        }

        var text = context.ShellTree.Text.ToString(document.BodySpan);
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            var line = text.Substring(start, end - start);
            if (line.Trim(' ', '\t', '\r') == delimiter)
            {
                var length = line.TrimEnd(' ', '\t', '\r').Length;
                context.Report(Descriptor, context.ShellTree.GetFileSpan(new TextSpan(document.BodySpan.Start + start, length)), delimiter);
                return;
            }

            start = end + 1;
        }
    }
}
