using DockerLint.Dockerfile.Semantics;
using DockerLint.Shell;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports chains of commands that a here-document would show as a script.</summary>
[Analyzer]
public sealed class ChainedRunAnalyzer : DiagnosticAnalyzer
{
    private const int Fewest = 3;

    /// <summary>DL9062.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL9062", "RUN chains commands instead of holding a script")
    {
        Message = "This RUN chains {0} commands; a here-document that begins with 'set -e' shows them as a script",
        Category = DiagnosticCategory.Style,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["tally/prefer-run-heredoc"],
        Documentation = """
            A here-document needs no `&&` and no backslashes. It needs a frontend of 1.4 or later, and `set -e`, since a script runs on
            after a failure.

            Reported are RUNs of three commands or more that are joined by nothing but `&&`.

            ```dockerfile bad
            FROM alpine:3.22
            [|RUN|] mkdir /data && chown 1654 /data && chmod 750 /data
            ```

            ```dockerfile good
            FROM alpine:3.22
            RUN <<EOF
            set -e
            mkdir /data
            chown 1654 /data
            chmod 750 /data
            EOF
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterRunAction(Analyze);

    private static void Analyze(StageAnalysisContext context, RunStep step)
    {
        var chained = step.Commands.Count(command => command.Connector == CommandConnector.And) + 1;
        if (chained >= Fewest && step.IsPlainChain && !step.Run.IsTrigger && DockerfileFrontend.Of(step.Stage.Model.Tree).Minor is null or >= 4)
        {
            context.Report(Descriptor, step.Run.KeywordToken.Span, chained);
        }
    }
}
