namespace DockerLint.Analyzers.Support;

/// <summary>Registers rules about .NET, so that a Dockerfile without a word of it costs them nothing.</summary>
internal static class DotNetRules
{
    /// <summary>An action for Dockerfiles that have to do with .NET.</summary>
    public static void RegisterDotNetAction(this AnalysisContext context, Action<DockerfileAnalysisContext, DotNetBuild> action) => context.RegisterDockerfileAction(file =>
    {
        if (file.Tree.Text.ToString().IndexOf("dotnet", StringComparison.OrdinalIgnoreCase) >= 0)
        {
            action(file, DotNetBuild.Of(file));
        }
    });

    /// <summary>An action for exported stages on images of .NET.</summary>
    public static void RegisterDotNetFinalAction(this AnalysisContext context, Action<DockerfileAnalysisContext, DotNetBuild, DotNetFinal> action) => context.RegisterDotNetAction((file, build) =>
    {
        foreach (var final in build.Finals)
        {
            action(file, build, final);
        }
    });
}
