using DockerLint.Compose.Semantics;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports builds that overwrite the image of another one.</summary>
[Analyzer(Words = "build")]
public sealed class TwoBuildsOneImageAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC2035.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC2035", "Two builds of one image")
    {
        Message = "'{0}' is built by '{1}' too, from something else, and the last build wins for both",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Documentation = """
            Services that share an image are built once: one has `build`, the others name the image. Where two build different things
            under one name, all of them run what was built last.

            ```yaml bad
            services:
              web:
                build: ./web
                image: shop/app:1.2
              worker:
                build: ./worker
                image: [|shop/app:1.2|]
            ```

            ```yaml good
            services:
              web:
                build: ./web
                image: shop/web:1.2
              worker:
                build: ./worker
                image: shop/worker:1.2
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterComposeAction(AnalyzeFile);

    private static void AnalyzeFile(ComposeAnalysisContext context)
    {
        var builders = new Dictionary<string, Service>(StringComparer.Ordinal);
        foreach (var service in context.Model.Services)
        {
            if (service is not { Image: { Value.Text: { Length: > 0 } image } value, Build: { } build, HasOtherSources: false } || Describe(build) is not { } own)
            {
                continue;
            }

            if (!builders.TryGetValue(image, out var other))
            {
                builders.Add(image, service);
            }
            else if (other.Build is { } first && Describe(first) is { } theirs && own != theirs)
            {
                var details = new ReportDetails { RelatedLocations = [context.Related(other.KeySpan("build"), "the other build")] };
                context.Report(Descriptor, value.TextSpan(), details, image, other.Name);
            }
        }
    }

    // What goes into the image; null when that is not known.
    private static string? Describe(ServiceBuild build)
    {
        var parts = new List<string?>();
        foreach (var value in new[] { build.Context, build.Dockerfile, build.DockerfileInline, build.Target })
        {
            if (value is { Value.IsKnown: false })
            {
                return null;
            }

            parts.Add(value?.Text.TrimEnd('/'));
        }

        parts[0] = parts[0] is null or "." or "" ? "./" : parts[0]?.StartsWith("./", StringComparison.Ordinal) is false ? "./" + parts[0] : parts[0];
        parts[1] ??= "Dockerfile";
        if (build.Args.Any(argument => !argument.ResolvedValue.IsKnown))
        {
            return null;
        }

        return string.Join("\n", parts.Concat(build.Args.OrderBy(argument => argument.Key, StringComparer.Ordinal).Select(argument => argument.Key + "=" + argument.ResolvedValue.Text)));
    }
}
