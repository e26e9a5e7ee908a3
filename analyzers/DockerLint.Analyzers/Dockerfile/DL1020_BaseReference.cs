using DockerLint.Dockerfile.Semantics;
using DockerLint.Dockerfile.Syntax;
using DockerLint.Grammars;
using DockerLint.Semantics;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports FROM whose image is empty or no valid reference.</summary>
[Analyzer]
public sealed class BaseReferenceAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL1020.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL1020", "Base image is not a valid reference")
    {
        Message = "{0}, so the build stops here",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["buildkit-build/from-empty", "dockerfile-utils/INVALID_REFERENCE_FORMAT"],
        Documentation = """
            An image is written `[registry[:port]/]path[:tag][@digest]`; the path has lower-case letters only. A name in capitals alone, such as
            `REPLACE-ME`, is the placeholder of a template: a warning.

            ```dockerfile bad
            FROM [|Alpine:3.22|]
            ```

            ```dockerfile good
            FROM alpine:3.22
            ```
            """,
    };

    /// <summary>DL1054.</summary>
    public static readonly DiagnosticDescriptor Empty = new("DL1054", "Base image is empty")
    {
        Message = "{0}, so the build stops here",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["buildkit-build/from-empty", "dockerfile-utils/BASE_NAME_EMPTY"],
        Documentation = """
            A variable in FROM is that of an ARG before the first FROM; any other is empty there.

            ```dockerfile bad
            ARG IMAGE=alpine:3.22
            FROM {|DL1054:$IMGAE|}
            ```

            ```dockerfile good
            ARG IMAGE=alpine:3.22
            FROM $IMAGE
            ```
            """,
    };

    /// <summary>DL6022.</summary>
    public static readonly DiagnosticDescriptor Default = new("DL6022", "Default of an ARG gives no valid base image")
    {
        Message = "{0}, so a build without that build argument stops here",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases = ["buildkit/InvalidDefaultArgInFrom", "tally/buildkit/InvalidDefaultArgInFrom"],
        Documentation = """
            The default of an ARG makes the image of FROM invalid or empty. A build argument can put it right; a default that works is better.

            ```dockerfile bad
            ARG VARIANT=:slim
            FROM {|DL6022:node:22${VARIANT}|}
            ```

            ```dockerfile good
            ARG VARIANT=-slim
            FROM node:22${VARIANT}
            ```
            """,
    };

    /// <summary>DL6025.</summary>
    public static readonly DiagnosticDescriptor NoDefault = new("DL6025", "Base image needs a build argument")
    {
        Message = "'{0}' is no valid image unless the build argument '{1}' is given",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["buildkit/InvalidDefaultArgInFrom", "tally/buildkit/InvalidDefaultArgInFrom"],
        Documentation = """
            An ARG without a default makes FROM depend on a build argument: whoever builds the file without it gets an error about an invalid
            reference. Where that is not meant, give a default.

            ```dockerfile bad
            ARG VERSION
            FROM {|DL6025:node:$VERSION|}
            ```

            ```dockerfile good
            ARG VERSION=22
            FROM node:$VERSION
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor, Empty, Default, NoDefault];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterStageAction(AnalyzeStage);

    private static readonly ReportDetails Placeholder = new() { AtMost = DiagnosticSeverity.Warning };

    private static void AnalyzeStage(StageAnalysisContext context)
    {
        if (context.Stage is not { From: { Image: { IsMissing: false } word } from, Base: { Target: null, IsNamedContext: false } reference })
        {
            return;
        }

        var expression = WordExpression.Parse(word.ValueText, from.SyntaxTree.EscapeCharacter);
        if (expression.Problem is not null)
        {
            return;
        }

        var preamble = context.DockerfileModel.Preamble.Variables;
        var problem = Problem(reference.Value, reference.Image);
        if (problem == ImageReferenceProblem.None)
        {
            AnalyzeWithoutArguments(context, word, expression, preamble);
            return;
        }

        var undeclared = expression.References.Where(variable => preamble.Find(variable.Name, int.MaxValue) is null).ToArray();
        var description = Describe(word.ValueText, reference.Value.Text, problem) + Hint(undeclared, preamble);
        if (expression.References.Count > undeclared.Length)
        {
            context.Report(Default, word.Span, description);
        }
        else if (problem == ImageReferenceProblem.Empty)
        {
            context.Report(Empty, word.Span, description);
        }
        else
        {
            // A name of capitals alone is the placeholder of a template.
            var isPlaceholder = problem == ImageReferenceProblem.UppercaseRepository && !word.ValueText.Any(char.IsLower);
            context.Report(Descriptor, Place(word, reference.Image, problem), isPlaceholder ? Placeholder : ReportDetails.None, description);
        }
    }

    /// <summary>An ARG without a default is empty in a build that is not given it.</summary>
    private static void AnalyzeWithoutArguments(StageAnalysisContext context, WordSyntax word, WordExpression expression, VariableScope preamble)
    {
        bool IsOpen(string name) => preamble.Find(name, int.MaxValue) is { Value: null } && !PredefinedArguments.IsPlatform(name);

        var open = expression.References.FirstOrDefault(variable => IsOpen(variable.Name));
        if (open is null)
        {
            return;
        }

        var value = expression.Evaluate(name => IsOpen(name) ? null : preamble.Lookup(name, int.MaxValue)).Value;
        if (value.IsKnown && Problem(value, ImageReference.Parse(value)) != ImageReferenceProblem.None)
        {
            context.Report(NoDefault, word.Span, word.ValueText, open.Name);
        }
    }

    private static ImageReferenceProblem Problem(ResolvedValue value, ImageReference? image) =>
        value.Text is { Length: 0 } ? ImageReferenceProblem.Empty : image?.Problem ?? ImageReferenceProblem.None;

    /// <summary>The tag where it is the tag that is wrong.</summary>
    private static TextSpan Place(WordSyntax word, ImageReference? image, ImageReferenceProblem problem) =>
        problem is ImageReferenceProblem.InvalidTag or ImageReferenceProblem.TagTooLong && image?.TagSpan is { IsEmpty: false } tag && image.Value.Text == word.ValueText
            ? word.Text.ToOuter(tag)
            : word.Span;

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
