using DockerLint.Dockerfile.Semantics;
using DockerLint.Semantics;

namespace DockerLint.Analyzers.Project;

/// <summary>Reports builds that give no value to an argument their base needs.</summary>
[Analyzer(Words = "build")]
public sealed class MissingBuildArgumentAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DX1013.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DX1013", "Base image needs a build argument that is not given")
    {
        Message = "the build of '{0}' gives no value to '{1}', without which its FROM names no image",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Documentation = """
            An ARG without a default before the first FROM has to be given by who builds. Where the service does not, the FROM that
            uses it names nothing, and the build fails. Stages that the target leaves out do not count.

            ```yaml bad
            services:
              web:
                [|build|]:
                  dockerfile_inline: |
                    ARG VERSION
                    FROM node:$${VERSION}
            ```

            ```yaml good
            services:
              web:
                build:
                  args:
                    VERSION: "22"
                  dockerfile_inline: |
                    ARG VERSION
                    FROM node:$${VERSION}
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        if (context.Service is not { HasOtherSources: false, Build: { } build } service || context.Dockerfile is not { } dockerfile || BuiltStages.Of(dockerfile, build) is not { } stage
            || build.Args.Any(argument => argument.Key.IndexOf('$') >= 0))
        {
            return;
        }

        var given = build.Args.Select(argument => argument.Key).ToArray();
        var names = BuiltStages.Needed(stage).SelectMany(needed => Needs(dockerfile, needed)).Distinct().OrderBy(name => name, StringComparer.Ordinal);
        foreach (var name in names.Where(name => !given.Contains(name)))
        {
            context.Report(Descriptor, service.KeySpan("build"), service.Name, name);
        }
    }

    private static IEnumerable<string> Needs(DockerfileSemanticModel dockerfile, Stage stage)
    {
        if (stage.From is not { } from)
        {
            yield break;
        }

        foreach (var reference in WordExpression.Parse(from.Image.ValueText, dockerfile.Tree.EscapeCharacter).References)
        {
            if (!reference.HandlesUnset && reference.Operator is not (VariableOperator.AlternativeIfSet or VariableOperator.AlternativeIfNotEmpty) && !PredefinedArguments.IsAcceptedWithoutDeclaration(reference.Name)
                && dockerfile.Preamble.Variables.Find(reference.Name, int.MaxValue) is { Kind: VariableKind.Argument, Value: null })
            {
                yield return reference.Name;
            }
        }
    }
}
