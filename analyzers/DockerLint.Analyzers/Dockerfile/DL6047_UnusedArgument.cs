using DockerLint.Dockerfile.Semantics;
using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports build arguments that nothing reads.</summary>
[Analyzer]
public sealed class UnusedArgumentAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL6047.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL6047", "ARG is not used")
    {
        Message = "Nothing behind this ARG reads '{0}'",
        Category = DiagnosticCategory.Maintainability,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Documentation = """
            A build argument is there for the instructions behind its ARG, in this stage and those based on it. When none of them mentions
            it and none is a RUN, whose programs could find it in their environment, whoever passes `--build-arg` changes nothing.

            The arguments that a builder knows by itself are left alone, and so is a name that ENV sets too (DL6051).

            The fix is safe: it removes the ARG.

            ```dockerfile bad
            FROM alpine:3.22
            ARG [|VERSION|]=1.4
            COPY app /usr/local/bin/
            ```

            ```dockerfile good
            FROM alpine:3.22
            COPY app /usr/local/bin/
            ```
            """,
    };

    /// <summary>DL6048.</summary>
    public static readonly DiagnosticDescriptor Unmentioned = new("DL6048", "ARG is not mentioned")
    {
        Message = "No instruction behind this ARG mentions '{0}'; if a program in a RUN reads it from its environment, a comment should say so",
        Category = DiagnosticCategory.Maintainability,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Documentation = """
            Every RUN behind an ARG has it in its environment, so a program may read it that the Dockerfile does not show, and its value
            alone makes the build run the RUN again. An ARG that no text mentions may also be a leftover.

            There is no fix: the file does not tell which it is.

            ```dockerfile bad
            FROM alpine:3.22
            ARG {|DL6048:FLAVOUR|}=small
            RUN ./configure
            ```

            ```dockerfile good
            FROM alpine:3.22
            ARG FLAVOUR=small
            RUN ./configure --flavour=$FLAVOUR
            ```
            """,
    };

    /// <summary>DL6049.</summary>
    public static readonly DiagnosticDescriptor Global = new("DL6049", "Global ARG is not used")
    {
        Message = "No FROM uses '{0}' and no stage declares it",
        Category = DiagnosticCategory.Maintainability,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Documentation = """
            An ARG before the first FROM is for the FROM lines, and gives a default to stages that declare it again. This one does neither.

            The fix is safe: it removes the ARG.

            ```dockerfile bad
            ARG {|DL6049:NODE_VERSION|}=22
            FROM alpine:3.22
            ```

            ```dockerfile good
            FROM alpine:3.22
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor, Unmentioned, Global];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterDockerfileAction(AnalyzeDockerfile);

    private static void AnalyzeDockerfile(DockerfileAnalysisContext context)
    {
        var model = context.DockerfileModel;
        if (model.Stages.Count == 0 || DockerfileFrontend.Of(context.Tree).IsCustom)
        {
            return;
        }

        var inFrom = new HashSet<string>(model.Stages.SelectMany(stage => stage.From is { } from ? NameMentions.In(from) : []), StringComparer.Ordinal);
        AnalyzeGlobals(context, model, inFrom);
        var children = model.Stages.ToLookup(stage => stage.BaseStage);
        foreach (var stage in model.Stages)
        {
            foreach (var definition in stage.Variables.Definitions)
            {
                // A name in FROM that only a stage declares is a mistake of its own.
                if (IsOwn(definition) && !inFrom.Contains(definition.Name) && stage.Variables.FindEnvironment(definition.Name, int.MaxValue) is null && !IsMentionedBeside(definition))
                {
                    AnalyzeDefinition(context, stage, definition, children);
                }
            }
        }
    }

    private static void AnalyzeGlobals(DockerfileAnalysisContext context, DockerfileSemanticModel model, HashSet<string> used)
    {
        used = new HashSet<string>(used, StringComparer.Ordinal);
        used.UnionWith(model.Preamble.Instructions.SelectMany(NameMentions.In));
        used.UnionWith(model.Stages.SelectMany(stage => stage.Variables.Definitions).Select(definition => definition.Name));
        foreach (var definition in model.Preamble.Variables.Definitions)
        {
            // A stage that mentions it without declaring it is a mistake of its own.
            if (IsOwn(definition) && !PredefinedArguments.IsPlatform(definition.Name) && !used.Contains(definition.Name) && model.Stages.All(stage => NameMentions.Of(stage).Last(definition.Name) < 0))
            {
                Report(context, Global, definition, isFixed: true);
            }
        }
    }

    private static void AnalyzeDefinition(DockerfileAnalysisContext context, Stage stage, VariableDefinition definition, ILookup<Stage?, Stage> children)
    {
        var order = context.DockerfileModel.GetOrder(definition.Instruction);
        var mentions = NameMentions.Of(stage);
        var runs = mentions.LastRun > order;
        if (mentions.Last(definition.Name) > order)
        {
            return;
        }

        var waiting = new Stack<Stage>(children[stage]);
        while (waiting.Count > 0)
        {
            var child = waiting.Pop();
            runs |= NameMentions.Of(child).LastRun >= 0;
            if (NameMentions.Of(child).Last(definition.Name) >= 0)
            {
                return;
            }

            foreach (var next in children[child])
            {
                waiting.Push(next);
            }
        }

        Report(context, runs ? Unmentioned : Descriptor, definition, isFixed: !runs);
    }

    private static void Report(DockerfileAnalysisContext context, DiagnosticDescriptor descriptor, VariableDefinition definition, bool isFixed)
    {
        var removal = isFixed && definition.Instruction is ArgInstructionSyntax arg ? PartRemoval.Of(arg, arg.Declarations, definition.Syntax) : [];
        context.Report(descriptor, definition.Syntax.Key.Span, ProposedFix.Of(removal), definition.Name);
    }

    private static bool IsOwn(VariableDefinition definition) =>
        definition is { Kind: VariableKind.Argument, Syntax.Key.IsMissing: false }
        && NameMentions.In(definition.Name).FirstOrDefault() == definition.Name
        && !PredefinedArguments.IsProxy(definition.Name)
        && !PredefinedArguments.IsBuilder(definition.Name);

    // The declarations of one ARG see those before them.
    private static bool IsMentionedBeside(VariableDefinition definition) =>
        definition.Instruction is ArgInstructionSyntax { Declarations.Count: > 1 } arg
        && arg.Declarations.Any(other => other != definition.Syntax && other.Value is { } value && NameMentions.In(value.ValueText).Contains(definition.Name, StringComparer.Ordinal));
}

/// <summary>Removes the ARG.</summary>
public sealed class UnusedArgumentCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => ["DL6047", "DL6049"];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Safe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => ProposedFix.Register(context, "Remove the ARG", Safety);
}
