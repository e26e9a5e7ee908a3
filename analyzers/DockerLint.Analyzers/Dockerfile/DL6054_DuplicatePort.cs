using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports ports that a stage exposes twice.</summary>
[Analyzer]
public sealed class DuplicatePortAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL6054.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL6054", "Port is exposed twice")
    {
        Message = "'{0}' is exposed in line {1} already",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Documentation = """
            A port that is exposed again changes nothing; often another port, or the other protocol, was meant. Ports without a protocol are
            those of TCP. Stages are judged by themselves.

            The fix is safe: it removes the second one.

            ```dockerfile bad
            FROM alpine:3.22
            EXPOSE 80 443 [|80/tcp|]
            ```

            ```dockerfile good
            FROM alpine:3.22
            EXPOSE 80 443
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterStageAction(AnalyzeStage);

    private static void AnalyzeStage(StageAnalysisContext context)
    {
        var exposed = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var expose in context.Stage.Instructions.OfType<ExposeInstructionSyntax>())
        {
            foreach (var (word, port, isLiteral) in ExposedPorts.Read(context.DockerfileModel, expose))
            {
                if (port is not { Ports: { } ports, Problem: null, HostSpan: null })
                {
                    continue;
                }

                var key = ports + "/" + port.Protocol;
                if (exposed.TryGetValue(key, out var line))
                {
                    context.Report(Descriptor, word.Span, ProposedFix.Of(isLiteral ? PartRemoval.Of(expose, expose.Ports, word) : []), port.Text, line);
                }
                else
                {
                    exposed.Add(key, context.Tree.Text.GetLineNumber(word.Span.Start) + 1);
                }
            }
        }
    }
}

/// <summary>Removes the second one.</summary>
public sealed class DuplicatePortCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => ["DL6054"];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Safe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => ProposedFix.Register(context, "Remove the second one", Safety);
}
