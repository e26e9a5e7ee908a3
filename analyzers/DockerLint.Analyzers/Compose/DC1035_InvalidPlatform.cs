using DockerLint.Compose.Semantics;
using DockerLint.Grammars;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports platforms of services that are none.</summary>
[Analyzer(Words = "platform")]
public sealed class InvalidPlatformAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC1035.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC1035", "Platform of a service is not valid")
    {
        Message = "'{0}' is no platform such as linux/amd64{1}",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["compose/platform-syntax"],
        Documentation = """
            A platform is `os[/architecture[/variant]]`. The engine and the builder refuse another text. A system or an architecture for
            which no images are made is a warning.

            ```yaml bad
            services:
              web:
                image: nginx:1.29
                platform: [|linux/arm64/v8/hf|]
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
                platform: linux/arm64
            ```
            """,
    };

    private static readonly string[] Architectures = ["amd64", "arm64", "arm", "386", "ppc64le", "s390x", "riscv64", "mips64le", "loong64"];
    private static readonly string[] Systems = ["linux", "windows"];

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);


    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        foreach (var value in (context.Service.Build?.GetValues("platforms") ?? []).Prepend(context.Service.Platform).OfType<ComposeValue>())
        {
            if (value is not { Type: ScalarType.String, Value.Text: { Length: > 0 } text })
            {
                continue;
            }

            if (!PlatformSpec.TryParse(text, out var platform, out _))
            {
                context.Report(Descriptor, value.TextSpan(), text, string.Empty);
            }
            else if (platform is { IsKnownArchitecture: false } or { IsKnownOperatingSystem: false })
            {
                var isArchitecture = platform.IsKnownOperatingSystem;
                var word = (isArchitecture ? platform.Architecture : platform.OperatingSystem) ?? text;
                var details = new ReportDetails { AtMost = DiagnosticSeverity.Warning };
                context.Report(Descriptor, value.TextSpan(), details, text, $": '{word}' is not known{ComposeText.Suggestion(word, isArchitecture ? Architectures : Systems)}");
            }
        }
    }
}
