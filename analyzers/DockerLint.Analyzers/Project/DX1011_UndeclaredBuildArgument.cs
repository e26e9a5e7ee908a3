using DockerLint.Dockerfile.Semantics;
using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.Project;

/// <summary>Reports build arguments that the Dockerfile does not declare.</summary>
[Analyzer(Words = "args")]
public sealed class UndeclaredBuildArgumentAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DX1011.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DX1011", "Build argument that the Dockerfile does not declare")
    {
        Message = "no ARG of the Dockerfile declares '{0}'{1}, so that its value is lost",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Documentation = """
            A value reaches the build through an ARG of the same name; one without is dropped, with a warning at the end of a long
            log. Proxy and platform variables and those of BuildKit itself need no ARG. Where the Dockerfile has `ONBUILD` or cannot
            be found the rule is silent.

            ```yaml bad
            services:
              web:
                build:
                  args:
                    [|NODE_VERSIN|]: "22"
                  dockerfile_inline: |
                    ARG NODE_VERSION=20
                    FROM node:$${NODE_VERSION}
            ```

            ```yaml good
            services:
              web:
                build:
                  args:
                    NODE_VERSION: "22"
                  dockerfile_inline: |
                    ARG NODE_VERSION=20
                    FROM node:$${NODE_VERSION}
            ```
            """,
    };

    /// <summary>DX1012.</summary>
    public static readonly DiagnosticDescriptor OutOfReach = new("DX1012", "Build argument of a stage that is not built")
    {
        Message = "'{0}' is declared in stages that this build leaves out",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Documentation = """
            With `build.target` only the stages are built that the target needs. An argument that the others declare has no effect on
            this image.

            ```yaml bad
            services:
              web:
                build:
                  target: run
                  args:
                    {|DX1012:COVERAGE|}: "1"
                  dockerfile_inline: |
                    FROM node:22 AS run
                    FROM run AS test
                    ARG COVERAGE
                    RUN npm test -- --coverage=$$COVERAGE
            ```

            ```yaml good
            services:
              web:
                build:
                  target: test
                  args:
                    COVERAGE: "1"
                  dockerfile_inline: |
                    FROM node:22 AS run
                    FROM run AS test
                    ARG COVERAGE
                    RUN npm test -- --coverage=$$COVERAGE
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor, OutOfReach];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        if (context.Service.Build is not { Args.Count: > 0 } build || context.Dockerfile is not { } dockerfile || BuiltStages.IsOpaque(dockerfile)
            || dockerfile.Tree.Root.Instructions.Any(instruction => instruction is OnbuildInstructionSyntax or UnknownInstructionSyntax))
        {
            return;
        }

        var declared = new HashSet<string>(dockerfile.AllStages.SelectMany(Declared), StringComparer.Ordinal);
        var reached = BuiltStages.Of(dockerfile, build) is { } stage ? new HashSet<string>(BuiltStages.Needed(stage).Append(dockerfile.Preamble).SelectMany(Declared), StringComparer.Ordinal) : declared;
        foreach (var argument in build.Args)
        {
            if (argument.Key.IndexOf('$') >= 0 || argument.Key.StartsWith("BUILDX_", StringComparison.Ordinal) || PredefinedArguments.IsAcceptedWithoutDeclaration(argument.Key))
            {
                continue;
            }

            if (!declared.Contains(argument.Key))
            {
                context.Report(Descriptor, argument.KeySpan, argument.Key, ComposeText.Suggestion(argument.Key, declared));
            }
            else if (!reached.Contains(argument.Key))
            {
                context.Report(OutOfReach, argument.KeySpan, argument.Key);
            }
        }
    }

    private static IEnumerable<string> Declared(Stage stage) =>
        stage.Instructions.OfType<ArgInstructionSyntax>().SelectMany(instruction => instruction.Declarations).Select(declaration => declaration.Key.ValueText);
}

/// <summary>Takes it out.</summary>
public sealed class UndeclaredBuildArgumentCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [UndeclaredBuildArgumentAnalyzer.Descriptor.Id];

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
