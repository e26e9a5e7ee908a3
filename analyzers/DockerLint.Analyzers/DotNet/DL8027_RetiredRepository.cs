using DockerLint.Grammars;

namespace DockerLint.Analyzers.DotNet;

/// <summary>Reports repositories of .NET that are not kept.</summary>
[Analyzer]
public sealed class RetiredRepositoryAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL8027.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL8027", "Image of .NET from a repository that is not kept")
    {
        Message = "'{0}' has moved to '{1}' and is not updated any more",
        Category = DiagnosticCategory.Reliability,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Documentation = """
            Before .NET 5 the images lay in `microsoft/dotnet`, `microsoft/aspnetcore` and `mcr.microsoft.com/dotnet/core`. Nothing new is put there,
            and some of the tags are gone. The fix leaves out `core/` and is safe: the same tags are in the new place.

            ```dockerfile bad
            FROM [|mcr.microsoft.com/dotnet/core/aspnet|]:3.1
            ```

            ```dockerfile good
            FROM mcr.microsoft.com/dotnet/aspnet:3.1
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterDockerfileAction(Analyze);

    private const string Core = "mcr.microsoft.com/dotnet/core/";

    private static void Analyze(DockerfileAnalysisContext context)
    {
        foreach (var stage in context.DockerfileModel.Stages)
        {
            foreach (var reference in stage.AllReferences)
            {
                if (reference.Image is not { FamiliarName: { } name } image || Successor(name) is not { } successor)
                {
                    continue;
                }

                var isWritten = reference.Text == image.Value.Text && image.RepositorySpan is not null;
                var place = isWritten ? new TextSpan(reference.Span.Start, image.RepositorySpan?.End ?? 0) : reference.Span;
                var fix = isWritten && name.StartsWith(Core, StringComparison.Ordinal) ? ProposedFix.Of(new TextChange(place, successor)) : ReportDetails.None;
                context.Report(Descriptor, place, fix, name, successor);
            }
        }
    }

    /// <summary>Whether an image comes from a repository that is not kept.</summary>
    internal static bool IsRetired(ImageReference image) => image.FamiliarName is { } name && Successor(name) is not null;

    private static string? Successor(string name) =>
        name.StartsWith(Core, StringComparison.Ordinal) ? "mcr.microsoft.com/dotnet/" + name.Substring(Core.Length)
        : name is "microsoft/dotnet" or "microsoft/dotnet-nightly" ? "mcr.microsoft.com/dotnet"
        : name is "microsoft/aspnetcore" or "microsoft/aspnetcore-build" or "microsoft/aspnet" ? "mcr.microsoft.com/dotnet/aspnet"
        : null;
}

/// <summary>Take the image from its new place.</summary>
public sealed class RetiredRepositoryCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [RetiredRepositoryAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Safe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => ProposedFix.Register(context, "Take the image from its new place", Safety);
}
