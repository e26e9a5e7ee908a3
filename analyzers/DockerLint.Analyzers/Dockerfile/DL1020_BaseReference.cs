using DockerLint.Dockerfile.Semantics;
using DockerLint.Grammars;
using DockerLint.Semantics;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports FROM whose image is empty or no valid reference.</summary>
[Analyzer]
public sealed class BaseReferenceAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL1020.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL1020", "Base image is empty or not a valid reference")
    {
        Message = "{0}, so the build stops here",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases =
        [
            "buildkit-build/from-empty",
            "buildkit/InvalidDefaultArgInFrom",
            "tally/buildkit/InvalidDefaultArgInFrom",
            "dockerfile-utils/INVALID_REFERENCE_FORMAT",
            "dockerfile-utils/BASE_NAME_EMPTY",
        ],
        Documentation = """
            An image is written `[registry[:port]/]path[:tag][@digest]`; the path has lower-case letters only. Defaults of ARG are followed. When
            a default makes the image invalid, a build argument may still put it right, so that is a warning; an ARG without a default asks for
            a build argument and is left alone. A name in capitals alone, such as `REPLACE-ME`, is the placeholder of a template: a warning.

            ```dockerfile bad
            FROM [|Alpine:3.22|]
            ```

            ```dockerfile good
            FROM alpine:3.22
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterStageAction(AnalyzeStage);

    private static readonly ReportDetails ByDefault = new() { AtMost = DiagnosticSeverity.Warning };

    private static void AnalyzeStage(StageAnalysisContext context)
    {
        if (context.Stage is not { From: { Image: { IsMissing: false } word } from, Base: { Target: null, IsNamedContext: false } reference })
        {
            return;
        }

        var expression = WordExpression.Parse(word.ValueText, from.SyntaxTree.EscapeCharacter);
        var problem = reference.Value.Text is { Length: 0 } ? ImageReferenceProblem.Empty : reference.Image?.Problem ?? ImageReferenceProblem.None;
        if (problem == ImageReferenceProblem.None || expression.Problem is not null)
        {
            return;
        }

        var preamble = context.DockerfileModel.Preamble.Variables;
        var undeclared = expression.References.Where(variable => preamble.Find(variable.Name, int.MaxValue) is null).ToArray();
        // A name of capitals alone is the placeholder of a template.
        var canBeGiven = expression.References.Count > undeclared.Length
            || (problem == ImageReferenceProblem.UppercaseRepository && !word.ValueText.Any(char.IsLower));
        context.Report(Descriptor, word.Span, canBeGiven ? ByDefault : ReportDetails.None, Describe(word.ValueText, reference.Value.Text, problem) + Hint(undeclared, preamble));
    }

    private static string Hint(VariableReference[] undeclared, VariableScope preamble) =>
        undeclared.Length == 0 ? string.Empty
        : NameSuggestion.Find(undeclared[0].Name, preamble.Definitions.Select(definition => definition.Name).Concat(PredefinedArguments.Platform)) is { } meant ? $" (did you mean '{meant}' instead of '{undeclared[0].Name}'?)"
        : $" (no ARG '{undeclared[0].Name}' stands before the first FROM)";

    private static string Describe(string written, string? value, ImageReferenceProblem problem)
    {
        var subject = value is null || value == written ? $"'{written}'" : value.Length == 0 ? $"'{written}' is empty and" : $"'{written}' gives '{value}', which";
        return problem switch
        {
            ImageReferenceProblem.Empty => $"{(value == written ? "''" : $"'{written}'")} gives no image",
            ImageReferenceProblem.UppercaseRepository => $"{subject} has capitals in the name of its image",
            ImageReferenceProblem.NameTooLong => $"{subject} has a name of more than 255 characters",
            ImageReferenceProblem.HexadecimalName => $"{subject} looks like the id of an image",
            ImageReferenceProblem.InvalidTag => $"{subject} has no valid tag",
            ImageReferenceProblem.TagTooLong => $"{subject} has a tag of more than 128 characters",
            ImageReferenceProblem.InvalidDigest => $"{subject} has no valid digest",
            _ => $"{subject} is no valid image reference",
        };
    }
}
