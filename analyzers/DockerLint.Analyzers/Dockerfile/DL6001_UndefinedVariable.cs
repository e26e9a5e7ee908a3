using DockerLint.Dockerfile.Semantics;
using DockerLint.Dockerfile.Syntax;
using DockerLint.Semantics;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports variables that nothing sets.</summary>
[Analyzer(Words = "$")]
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
            (`${X:-word}`) and a variable that extends itself (`ENV X=$X:more`) are told apart. In the here-document of a COPY a quoted delimiter
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

    /// <summary>DL6031.</summary>
    public static readonly DiagnosticDescriptor Extended = new("DL6031", "Variable is extended that nothing has set")
    {
        Message = "Nothing has set '{0}' so far, so there is nothing to extend",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Aliases = ["buildkit/UndefinedVar", "tally/buildkit/UndefinedVar"],
        Documentation = """
            `ENV X=$X:more` extends the value that an earlier instruction or the base image gave. Without one the value begins or ends with a bare
            separator, and an empty entry in a search path such as `LD_LIBRARY_PATH` or `PYTHONPATH` is the working directory: whoever can write
            there has code run. It is only reported when all variables of the base image are known.

            ```dockerfile bad
            FROM alpine:3.22
            ENV PYTHONPATH={|DL6031:$PYTHONPATH|}:/opt/lib
            ```

            ```dockerfile good
            FROM alpine:3.22
            ENV PYTHONPATH=/opt/lib
            ```
            """,
    };

    /// <summary>DL6032.</summary>
    public static readonly DiagnosticDescriptor Handled = new("DL6032", "Substitution always gives the same")
    {
        Message = "Nothing sets '{0}', so this substitution always gives the same",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["buildkit/UndefinedVar", "tally/buildkit/UndefinedVar"],
        Documentation = """
            `${X:-word}` is for a variable that may be set. Where nothing can set it, the word always stands: a build argument reaches an instruction
            only through an ARG before it. It is only reported when all variables of the base image are known.

            ```dockerfile bad
            FROM alpine:3.22
            ENV MODE={|DL6032:${BUILD_MODE:-release}|}
            ```

            ```dockerfile good
            FROM alpine:3.22
            ARG BUILD_MODE
            ENV MODE=${BUILD_MODE:-release}
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor, Extended, Handled];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterStageAction(AnalyzeStage);

    private static void AnalyzeStage(StageAnalysisContext context)
    {
        if (context.Stage.IsPseudo)
        {
            return;
        }

        foreach (var instruction in context.Stage.Instructions)
        {
            foreach (var word in ExpandedWords.Of(instruction))
            {
                foreach (var reference in word.Expression.References)
                {
                    if (reference.Name.Length > 0 && !reference.IsShellParameter && context.DockerfileModel.LookupVariable(reference.Name, instruction) is null)
                    {
                        Report(context, instruction, word, reference);
                    }
                }
            }
        }
    }

    private static void Report(StageAnalysisContext context, InstructionSyntax instruction, ExpandedWord word, VariableReference reference)
    {
        var name = reference.Name;
        var place = word.Text.ToOuter(reference.Span);
        // A global ARG and the other pairs of an ENV have rules of their own.
        if (context.DockerfileModel.Preamble.Variables.Find(name, int.MaxValue) is not null
            || (instruction is EnvInstructionSyntax env && env.Pairs.Any(pair => pair.Key.ValueText == name && name != word.Key)))
        {
            return;
        }

        // A reference that fails when the variable is unset, or gives nothing, says what is meant.
        if (reference.Operator is VariableOperator.DefaultIfUnset or VariableOperator.DefaultIfUnsetOrEmpty)
        {
            context.Report(Handled, place, name);
        }
        else if (!reference.HandlesUnset && name == word.Key && reference.Depth == 0)
        {
            context.Report(Extended, place, name);
        }
        else if (!reference.HandlesUnset && name != word.Key)
        {
            context.Report(Descriptor, place, name, Hint(context.Stage, instruction, word, name));
        }
    }

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
