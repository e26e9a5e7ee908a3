using DockerLint.Analysis;
using DockerLint.Compose.Syntax;
using DockerLint.Diagnostics;

namespace DockerLint.Testing.Samples;

/// <summary>A sound rule for Compose files: keys in capitals.</summary>
[Analyzer]
public sealed class ComposeSampleAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = SampleAnalyzer.Descriptor("DC9901", "Key in capitals", """
        ```yaml bad
        SERVICES: {}
        ```
        ```yaml good
        services: {}
        ```
        """);

    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    public override void Initialize(AnalysisContext context) => context.RegisterSyntaxNodeAction<MappingEntrySyntax>(c =>
    {
        if (c.Node.KeyText is { Length: > 1 } key && key == key.ToUpperInvariant())
        {
            c.Report(Descriptor, c.Node.Key, key);
        }
    });
}
