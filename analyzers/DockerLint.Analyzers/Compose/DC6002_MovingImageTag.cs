using DockerLint.Compose.Semantics;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports images of services that follow a moving tag.</summary>
[Analyzer]
public sealed class MovingImageTagAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC6002.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC6002", "Image of a service without a fixed tag")
    {
        Message = "'{0}' {1}, so that the same file can start another version tomorrow",
        Category = DiagnosticCategory.Reproducibility,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Aliases = ["dclint/service-image-require-explicit-tag"],
        Documentation = """
            Without a tag, and with the tag `latest`, a service starts whatever was pushed last. Name a version; a digest behind it
            makes the service the same everywhere.

            A variable counts as its default, since that is what starts where nobody sets it: `${TAG:-latest}` is `latest`, unless the
            `.env` beside the file says otherwise.

            Left alone are images with a digest, with a tag in a variable without a default, those that this file builds (`image` beside `build` names
            the result, also where another service uses it), those that are never pulled, and parts that lie over another file.

            ```yaml bad
            services:
              db:
                image: [|postgres:latest|]
            ```

            ```yaml good
            services:
              db:
                image: postgres:18.1
            ```
            """,
    };

    /// <summary>DC6006.</summary>
    public static readonly DiagnosticDescriptor Channel = new("DC6006", "Image of a service follows a channel")
    {
        Message = "'{0}' follows the channel '{1}', whose image changes with each release",
        Category = DiagnosticCategory.Reproducibility,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["dclint/service-image-require-explicit-tag"],
        Options = [new RuleOption(MovingTags, "Tags that name a channel and no version, separated by commas.", "stable,edge,test,nightly,dev,beta,canary,lts")],
        Documentation = """
            `stable`, `lts` and their like are moved by every release. Who wants the channel wants that; who wants the same service
            tomorrow names a version.

            ```yaml bad
            services:
              web:
                image: {|DC6006:nginx:stable|}
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
            ```
            """,
    };

    private const string MovingTags = "moving_tags";

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor, Channel];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        if (ServiceImages.Pulled(context.Service) is not { } written || context.Service.Image is not { } value)
        {
            return;
        }

        var image = value.Interpolation.Variables.Count == 0 ? written : ServiceImages.WithDefaults(context, value);
        if (image is not { IsValid: not false, HasDigest: false })
        {
            return;
        }

        if (image.HasTag == false)
        {
            context.Report(Descriptor, value.TextSpan(), value.Text, "has no tag and means 'latest'");
        }
        else if (image.Tag == "latest")
        {
            context.Report(Descriptor, value.TextSpan(), value.Text, "follows the tag 'latest'");
        }
        else if (image.Tag is { } tag && context.GetListOption(Channel, MovingTags).Contains(tag))
        {
            context.Report(Channel, value.TextSpan(), value.Text, tag);
        }
    }
}
