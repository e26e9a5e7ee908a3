using DockerLint.Dockerfile.Semantics;
using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports build arguments that are declared too late, or that ENV keeps from ever being read.</summary>
[Analyzer(Words = "arg")]
public sealed class LateArgumentAnalyzer : DiagnosticAnalyzer
{
    // What a shell, or whatever runs it, sets by itself.
    private static readonly HashSet<string> OfShell = new(StringComparer.Ordinal) { "HOME", "PATH", "PWD", "OLDPWD", "HOSTNAME", "TERM", "SHELL", "IFS", "UID", "EUID", "PPID", "RANDOM", "LINENO", "SECONDS" };

    /// <summary>DL6050.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL6050", "ARG is declared behind its use")
    {
        Message = "'{0}' is declared in line {1} only, so it is empty here",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Documentation = """
            A build argument exists from its ARG on. What stands above it in the stage sees an empty variable, whatever `--build-arg` says.
            Where all variables of the base image are known, DL6001 tells the same of the arguments of instructions; this is about the text of
            RUN, and about images of which little is known. Names with small letters in a RUN are SC2154. A name that the script sets
            itself, or that holds the name of the image, is left alone.

            ```dockerfile bad
            FROM alpine:3.22
            RUN wget https://example.com/tool-[|$TOOL_VERSION|].tar.gz
            ARG TOOL_VERSION=1.4
            ```

            ```dockerfile good
            FROM alpine:3.22
            ARG TOOL_VERSION=1.4
            RUN wget https://example.com/tool-$TOOL_VERSION.tar.gz
            ```
            """,
    };

    /// <summary>DL6051.</summary>
    public static readonly DiagnosticDescriptor Shadowed = new("DL6051", "ARG and ENV of one name are in each other's way")
    {
        Message = "ENV in line {1} sets '{0}' too{2}",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Documentation = """
            ARG and ENV set the same variables, and BuildKit takes the last one. So an ARG whose ENV follows before anything could read it is without
            effect, whatever `--build-arg` says. An ARG behind the ENV counts while BuildKit goes on building, but neither for other
            builders nor in the container, which see the value of the ENV. To let a build argument decide the value, the ENV must take it
            over: `ENV MODE=$MODE`.

            ```dockerfile bad
            FROM alpine:3.22
            ARG {|DL6051:MODE|}=debug
            ENV MODE=release
            RUN make $MODE
            ```

            ```dockerfile good
            FROM alpine:3.22
            ARG MODE=release
            ENV MODE=$MODE
            RUN make $MODE
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor, Shadowed];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterStageAction(AnalyzeStage);

    private static void AnalyzeStage(StageAnalysisContext context)
    {
        if (context.Stage.IsPseudo)
        {
            return;
        }

        var arguments = new Dictionary<string, VariableDefinition>(StringComparer.Ordinal);
        var environment = new HashSet<string>(context.Stage.Variables.Definitions.Where(definition => definition.Kind == VariableKind.Environment).Select(definition => definition.Name), StringComparer.Ordinal);
        foreach (var definition in context.Stage.Variables.Definitions)
        {
            if (definition.Kind == VariableKind.Argument && !definition.Syntax.Key.IsMissing)
            {
                // The first declaration is the one that a use may come before.
                arguments[definition.Name] = arguments.TryGetValue(definition.Name, out var first) ? first : definition;
                AnalyzeShadow(context, definition, environment);
            }
        }

        if (arguments.Count > 0)
        {
            AnalyzeUses(context, arguments);
        }
    }

    private static void AnalyzeUses(StageAnalysisContext context, Dictionary<string, VariableDefinition> arguments)
    {
        var model = context.DockerfileModel;
        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach (var instruction in context.Stage.Instructions)
        {
            foreach (var (name, span) in UnsetVariables.Uses(model, instruction))
            {
                if (arguments.TryGetValue(name, out var argument)
                    && model.GetOrder(argument.Instruction) > model.GetOrder(instruction)
                    && !reported.Contains(name)
                    && !IsOfAnotherRule(model, instruction, name)
                    && UnsetVariables.IsSurelyUnset(context.Stage, instruction, name))
                {
                    reported.Add(name);
                    context.Report(Descriptor, span, name, context.Tree.Text.GetLineNumber(argument.Syntax.Span.Start) + 1);
                }
            }
        }
    }

    // What a shell sets is there; global and platform arguments want an ARG of the stage wherever it is; names with small letters in a
    // script are SC2154, and what is surely unset in an argument is told of with all others.
    private static bool IsOfAnotherRule(DockerfileSemanticModel model, InstructionSyntax instruction, string name) =>
        OfShell.Contains(name)
        || PredefinedArguments.IsPlatform(name)
        || model.Preamble.Variables.Find(name, int.MaxValue) is not null
        || (instruction is RunInstructionSyntax ? name.Any(c => c is >= 'a' and <= 'z') : model.LookupVariable(name, instruction) is null);

    private static void AnalyzeShadow(StageAnalysisContext context, VariableDefinition argument, HashSet<string> ofStage)
    {
        var order = context.DockerfileModel.GetOrder(argument.Instruction);
        var before = context.Stage.Variables.FindEnvironment(argument.Name, order);
        if ((before ?? (ofStage.Contains(argument.Name) ? FirstUnread(context, argument, order) : null)) is { } environment)
        {
            var why = before is null ? ", so that the value of this ARG is never seen" : "; the ARG counts for the rest of the build only, and with BuildKit only";
            context.Report(Shadowed, argument.Syntax.Key.Span, argument.Name, context.Tree.Text.GetLineNumber(environment.Syntax.Span.Start) + 1, why);
        }
    }

    /// <summary>An ENV of the name behind the ARG, when neither it nor anything in between could read the ARG.</summary>
    private static VariableDefinition? FirstUnread(StageAnalysisContext context, VariableDefinition argument, int order)
    {
        var model = context.DockerfileModel;
        var environment = context.Stage.Variables.Definitions.FirstOrDefault(definition => definition.Kind == VariableKind.Environment && definition.Name == argument.Name && model.GetOrder(definition.Instruction) > order);
        if (environment is null)
        {
            return null;
        }

        var last = model.GetOrder(environment.Instruction);
        foreach (var instruction in context.Stage.Instructions)
        {
            var current = model.GetOrder(instruction);
            if (current >= order && current <= last && (instruction is RunInstructionSyntax || NameMentions.In(instruction).Contains(argument.Name, StringComparer.Ordinal)))
            {
                return null;
            }
        }

        return environment;
    }
}
