using DockerLint.Dockerfile.Semantics;
using DockerLint.Dockerfile.Syntax;
using DockerLint.Semantics;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports variables that nothing sets.</summary>
[Analyzer]
public sealed class UndefinedVariableAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL6001.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL6001", "Variable is not set")
    {
        Message = "Nothing sets '{0}', so it is empty here{1}",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases = ["buildkit/UndefinedVar", "tally/buildkit/UndefinedVar"],
        Documentation = """
            A variable in an argument of COPY, ENV, WORKDIR and the like must be set before by ARG or ENV, in this stage or one it is based on, or by
            the base image. It is only reported when all variables of the base image are known. References that handle the case themselves
            (`${X:-word}`) and a variable that extends itself (`ENV X=$X:more`) are left alone. In the here-document of a COPY a quoted delimiter
            (`<<'EOF'`) keeps dollar signs as they are.

            ```dockerfile bad
            FROM scratch
            ARG ASSETS=assets
            COPY [|$ASSET|] /assets/
            ```

            ```dockerfile good
            FROM scratch
            ARG ASSETS=assets
            COPY $ASSETS /assets/
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterStageAction(AnalyzeStage);

    private static void AnalyzeStage(StageAnalysisContext context)
    {
        var stage = context.Stage;
        if (stage.IsPseudo)
        {
            return;
        }

        foreach (var instruction in stage.Instructions)
        {
            foreach (var word in ExpandedWords.Of(instruction))
            {
                foreach (var reference in word.Expression.References)
                {
                    if (reference.Name.Length > 0 && !reference.HandlesUnset && !reference.IsShellParameter && reference.Name != word.Key
                        && context.DockerfileModel.LookupVariable(reference.Name, instruction) is null
                        && !BelongsElsewhere(context.DockerfileModel, instruction, reference.Name))
                    {
                        context.Report(Descriptor, word.Text.ToOuter(reference.Span), reference.Name, Hint(stage, instruction, word, reference.Name));
                    }
                }
            }
        }
    }

    // A global ARG and the other pairs of an ENV have rules of their own.
    private static bool BelongsElsewhere(DockerfileSemanticModel model, InstructionSyntax instruction, string name) =>
        model.Preamble.Variables.Find(name, int.MaxValue) is not null
        || (instruction is EnvInstructionSyntax env && env.Pairs.Any(pair => pair.Key.ValueText == name));

    private static string Hint(Stage stage, InstructionSyntax instruction, ExpandedWord word, string name)
    {
        if (instruction.Heredocs.Any(heredoc => heredoc.Body == word.Text))
        {
            return "; quote the delimiter of the here-document to keep it as it is written";
        }

        if (stage.Variables.Definitions.Any(definition => definition.Name == name))
        {
            return "; it is set further down only";
        }

        var names = stage.Chain.SelectMany(link => link.Variables.Definitions).Select(definition => definition.Name).Concat(stage.Facts?.Environment.Keys ?? []);
        return NameSuggestion.Find(name, names) is { } meant ? $"; did you mean '{meant}'?" : string.Empty;
    }
}
