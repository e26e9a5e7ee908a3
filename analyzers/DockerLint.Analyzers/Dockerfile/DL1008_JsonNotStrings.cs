namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports JSON arrays that hold something else than strings.</summary>
[Analyzer(Words = "[")]
public sealed class JsonNotStringsAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL1008.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL1008", "JSON array holds something else than strings")
    {
        Message = "{0}, so the build stops here",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["buildkit-build/json-array"],
        Documentation = """
            The JSON form of an instruction is an array of strings. BuildKit takes any other valid array for a mistake and stops; it does not
            fall back to the shell form as it does for text that is no JSON at all.

            ```dockerfile bad
            FROM alpine:3.22
            CMD [|["sleep", 10]|]
            ```

            ```dockerfile good
            FROM alpine:3.22
            CMD ["sleep", "10"]
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterSyntaxTreeAction(SourceLanguage.Dockerfile, tree => tree.ReportSyntax(Descriptor, "JsonNotStrings"));
}
