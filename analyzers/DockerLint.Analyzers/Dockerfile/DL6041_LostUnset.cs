using DockerLint.Dockerfile.Semantics;
using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports variables of ENV that the end of a RUN unsets, which changes nothing.</summary>
[Analyzer]
public sealed class LostUnsetAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL6041.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL6041", "Variable of ENV is unset at the end of a RUN")
    {
        Message = "'{0}' is gone only until this RUN ends; ENV in line {1} still sets it in the image",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Documentation = """
            ENV sets a variable for all later instructions and for the containers. `unset` changes the shell of one RUN, and as the last
            command of it nothing at all. A value that only the build needs belongs into an ARG or in front of the command.

            An `unset` with commands behind it is left alone, since these do run without the variable. A RUN that does nothing else is
            DL6020.

            ```dockerfile bad
            FROM alpine:3.22
            ENV BUILD_TOKEN_FILE=/tmp/token
            RUN make && unset [|BUILD_TOKEN_FILE|]
            ```

            ```dockerfile good
            FROM alpine:3.22
            ARG BUILD_TOKEN_FILE=/tmp/token
            RUN make
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterRunAction(Analyze);

    private static void Analyze(StageAnalysisContext context, RunStep step)
    {
        // A RUN of nothing but changes to its shell is one finding already.
        if (step.Run.IsTrigger || !step.Commands.Any(command => command.Name is not (null or "unset" or "export" or "set" or "cd")))
        {
            return;
        }

        for (var i = step.Commands.Count - 1; i >= 0 && step.Commands[i] is { Name: "unset", Parent: null, Nesting: CommandNesting.None } command; i--)
        {
            foreach (var argument in command.Arguments)
            {
                if (argument.Text is { Length: > 0 } name && name[0] != '-' && context.Stage.Variables.FindEnvironment(name, context.DockerfileModel.GetOrder(step.Run)) is { } definition)
                {
                    context.Report(Descriptor, argument.Span, name, context.Tree.Text.GetLineNumber(definition.Syntax.Span.Start) + 1);
                }
            }
        }
    }
}
