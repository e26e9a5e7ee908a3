using DockerLint.Compose.Semantics;
using DockerLint.Grammars;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports images of services that are no valid references.</summary>
[Analyzer]
public sealed class InvalidImageAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC1030.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC1030", "Image of a service is not a valid reference")
    {
        Message = "{0}, so that it can be neither pulled nor built",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["compose/image-reference"],
        Documentation = """
            An image is written `[registry/]path[:tag][@digest]`: the path in small letters, the tag of at most 128 letters, digits, `_`,
            `.` and `-`, the digest with its whole length. The engine refuses everything else, and so does a build for its `tags`. What
            variables decide is left alone.

            ```yaml bad
            services:
              web:
                image: [|example/Web:1.0|]
            ```

            ```yaml good
            services:
              web:
                image: example/web:1.0
            ```
            """,
    };

    private static readonly ReportDetails Placeholder = new() { AtMost = DiagnosticSeverity.Warning };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);


    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        Check(context, context.Service.Image);
        foreach (var tag in context.Service.Build?.GetValues("tags") ?? [])
        {
            Check(context, tag);
        }
    }

    private static void Check(ServiceAnalysisContext context, ComposeValue? value)
    {
        if (value is not null && ImageReference.Parse(value.Value) is { Problem: not (ImageReferenceProblem.None or ImageReferenceProblem.Empty) } reference)
        {
            // A name in angle or double curly brackets, or of capitals alone, is the placeholder of a template.
            var isPlaceholder = value.Text.IndexOf('<') >= 0 || value.Text.IndexOf("{{", StringComparison.Ordinal) >= 0 || (reference.Problem == ImageReferenceProblem.UppercaseRepository && !value.Text.Any(char.IsLower));
            context.Report(Descriptor, Place(value, reference), isPlaceholder ? Placeholder : ReportDetails.None, Describe(value.Text, reference.Problem));
        }
    }

    // The tag where it is the tag that is wrong.
    private static TextSpan Place(ComposeValue value, ImageReference reference) =>
        reference is { Problem: ImageReferenceProblem.InvalidTag or ImageReferenceProblem.TagTooLong, TagSpan: { IsEmpty: false } tag } && value.Value.Text == value.Text
            ? value.GetSpan(tag)
            : value.TextSpan();

    private static string Describe(string text, ImageReferenceProblem problem) => problem switch
    {
        ImageReferenceProblem.UppercaseRepository => $"'{text}' has capitals in the name of its image",
        ImageReferenceProblem.NameTooLong => $"'{text}' has a name of more than 255 characters",
        ImageReferenceProblem.HexadecimalName => $"'{text}' looks like the id of an image",
        ImageReferenceProblem.InvalidTag => $"'{text}' has no valid tag",
        ImageReferenceProblem.TagTooLong => $"'{text}' has a tag of more than 128 characters",
        ImageReferenceProblem.InvalidDigest => $"'{text}' has no valid digest",
        _ when text.IndexOf("://", StringComparison.Ordinal) > 0 => $"'{text}' is an address, and an image has no scheme",
        _ => $"'{text}' is no valid image reference",
    };
}
