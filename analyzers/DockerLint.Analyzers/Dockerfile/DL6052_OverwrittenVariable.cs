using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports variables of ENV that are set again before anything could read them.</summary>
[Analyzer]
public sealed class OverwrittenVariableAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL6052.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL6052", "ENV is overwritten before it is read")
    {
        Message = "'{0}' is set again in line {1} before anything reads it",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Documentation = """
            The same variable is set twice in a stage, and between the two no RUN stands and nothing mentions it: the first value is never
            seen. Often a line was copied and its name not changed.

            The fix removes the first one. It needs a look, since the second may be what is wrong.

            ```dockerfile bad
            FROM alpine:3.22
            ENV [|APP_PORT|]=8080
            ENV APP_PORT=9090
            ```

            ```dockerfile good
            FROM alpine:3.22
            ENV APP_PORT=8080
            ENV APP_HOST=0.0.0.0
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterStageAction(AnalyzeStage);

    private static void AnalyzeStage(StageAnalysisContext context)
    {
        var unread = new Dictionary<string, KeyValueSyntax>(StringComparer.Ordinal);
        foreach (var instruction in context.Stage.Instructions)
        {
            if (instruction is RunInstructionSyntax)
            {
                unread.Clear();
                continue;
            }

            foreach (var name in unread.Count == 0 ? [] : NameMentions.In(instruction))
            {
                unread.Remove(name);
            }

            // All values of one ENV see the variables as they were before it.
            foreach (var pair in instruction is EnvInstructionSyntax env ? env.Pairs : [])
            {
                var name = pair.Key.ValueText;
                if (pair.Key.IsMissing || pair.Value is null || NameMentions.In(name).FirstOrDefault() != name)
                {
                    continue;
                }

                if (unread.TryGetValue(name, out var before) && before.Parent is EnvInstructionSyntax own)
                {
                    context.Report(Descriptor, before.Key.Span, ProposedFix.Of(PartRemoval.Of(own, own.Pairs, before)), name, context.Tree.Text.GetLineNumber(pair.Span.Start) + 1);
                }

                unread[name] = pair;
            }
        }
    }
}

/// <summary>Removes the first one.</summary>
public sealed class OverwrittenVariableCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => ["DL6052"];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Unsafe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => ProposedFix.Register(context, "Remove the first one", Safety);
}
