using DockerLint.Dockerfile.Semantics;
using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports variables that must be set, by the operator that says so, and are not.</summary>
[Analyzer(Words = "?")]
public sealed class RequiredVariableAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL1058.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL1058", "Required variable is not set")
    {
        Message = "The build stops here with '{0}'",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["buildkit-build/variable-modifier"],
        Documentation = """
            `${X:?message}` stops the build when X is unset or empty, `${X?message}` when it is unset. That is meant for arguments that must be
            given; an instruction gets an argument only when an ARG before it declares it. In the default of an ARG, and where that default is
            empty, it is a warning, since a build argument can replace the default. It is only reported when all variables of the base image are known.

            ```dockerfile bad
            FROM alpine:3.22
            LABEL revision="[|${REVISION:?needs the commit}|]"
            ```

            ```dockerfile good
            FROM alpine:3.22
            ARG REVISION
            LABEL revision="${REVISION:?needs the commit}"
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterDockerfileAction(AnalyzeDockerfile);

    private static readonly ReportDetails ByDefault = new() { AtMost = DiagnosticSeverity.Warning };

    private static void AnalyzeDockerfile(DockerfileAnalysisContext context)
    {
        foreach (var instruction in context.Tree.Root.Instructions)
        {
            foreach (var word in ExpandedWords.Of(instruction))
            {
                // What a here-document says to a shell is text here.
                if (word.Expression.Problem is null && instruction.Heredocs.All(heredoc => heredoc.Body != word.Text))
                {
                    Analyze(context, instruction, word);
                }
            }
        }
    }

    private static void Analyze(DockerfileAnalysisContext context, InstructionSyntax instruction, ExpandedWord word)
    {
        foreach (var problem in word.Expression.Evaluate(name => context.DockerfileModel.LookupVariable(name, instruction)).Problems)
        {
            var name = problem.Message.Substring(0, Math.Max(problem.Message.IndexOf(':'), 0));
            // A build argument replaces the default of an ARG, and then nobody reads it.
            var canBeGiven = instruction is ArgInstructionSyntax || context.DockerfileModel.LookupVariable(name, instruction) is not null;
            context.Report(Descriptor, word.Text.ToOuter(problem.Span), canBeGiven ? ByDefault : ReportDetails.None, problem.Message);
        }
    }
}
