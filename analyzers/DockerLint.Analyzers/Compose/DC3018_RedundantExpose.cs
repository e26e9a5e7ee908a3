using DockerLint.Dockerfile.Semantics;
using DockerLint.Dockerfile.Syntax;
using DockerLint.Grammars;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports exposed ports that are published already.</summary>
[Analyzer]
public sealed class RedundantExposeAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC3018.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC3018", "Exposed port that is published already")
    {
        Message = "port {0} is exposed {1} already",
        Category = DiagnosticCategory.Maintainability,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Documentation = """
            `expose` only writes down what a service listens on; every port is open within its networks. One that `ports` names, or
            EXPOSE in the Dockerfile of its build, is written down there.

            ```yaml bad
            services:
              web:
                image: nginx:1.29
                ports: ["127.0.0.1:8080:80"]
                expose: ["[|80|]"]
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
                ports: ["127.0.0.1:8080:80"]
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        foreach (var value in context.Service.GetValues("expose"))
        {
            if (value.Value.Text is { } text && ExposedPort.Parse(text) is { Problem: null, Ports: { } exposed } parsed)
            {
                if (context.Service.Ports.Any(port => port.TargetPorts is { } target && target.First <= exposed.First && target.Last >= exposed.Last && port.Protocol.Text == parsed.Protocol))
                {
                    context.Report(Descriptor, value.TextSpan(), text, "by 'ports'");
                }
                else if (context.Service.Build is { } build && context.Dockerfile is { } dockerfile && BuiltStages.Of(dockerfile, build) is { } stage && Exposes(stage, parsed))
                {
                    context.Report(Descriptor, value.TextSpan(), text, "by the image");
                }
            }
        }
    }

    private static bool Exposes(Stage stage, ExposedPort port) => stage.EffectiveInstructions.OfType<ExposeInstructionSyntax>().SelectMany(expose => ExposedPorts.Read(stage.Model, expose))
        .Any(item => item.Port is { Problem: null, Ports: { } ports } && item.Port.Protocol == port.Protocol && port.Ports is { } wanted && ports.First <= wanted.First && ports.Last >= wanted.Last);
}

/// <summary>Takes it out.</summary>
public sealed class RedundantExposeCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [RedundantExposeAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Unsafe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        if (WrittenPart.Removal(context.Tree, context.Span) is { } change)
        {
            context.RegisterFix("Remove it", FixSafety.Unsafe, change);
        }
    }
}
