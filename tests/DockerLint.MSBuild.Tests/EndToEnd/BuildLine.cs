namespace DockerLint.MSBuild.Tests.EndToEnd;

/// <summary>One finding in the output of a build.</summary>
internal sealed record BuildLine(string File, string Place, string Category, string Code, string Text, string Project)
{
    public override string ToString() => $"{Path.GetFileName(File)}({Place}) {Category} {Code}";
}
