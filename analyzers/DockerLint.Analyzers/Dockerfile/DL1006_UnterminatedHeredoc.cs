namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports here-documents that nothing ends.</summary>
[Analyzer]
public sealed class UnterminatedHeredocAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL1006.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL1006", "Here-document without an end")
    {
        Message = "{0}, so the build stops here",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["hadolint/DL1000", "buildkit-build/unterminated-heredoc"],
        Documentation = """
            A here-document runs to a line that holds its delimiter and nothing else: no blank before it (tabs are allowed behind `<<-`),
            none behind it. Without that line the rest of the file belongs to it.

            ```dockerfile bad
            FROM alpine:3.22
            RUN [|<<EOF|]
            echo hello
              EOF
            ```

            ```dockerfile good
            FROM alpine:3.22
            RUN <<EOF
            echo hello
            EOF
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterSyntaxTreeAction(SourceLanguage.Dockerfile, tree => tree.ReportSyntax(Descriptor, "UnterminatedHeredoc"));
}
