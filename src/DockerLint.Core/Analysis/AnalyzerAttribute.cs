namespace DockerLint.Analysis;

/// <summary>Marks an analyzer that hosts may find by reflection.</summary>
/// <param name="builtWith">
/// Version of this library that the analyzer is compiled with. Leave it out: the compiler puts it in. A host that is older says so instead of
/// failing in the middle of a run.
/// </param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class AnalyzerAttribute(string builtWith = CoreVersion.Text) : Attribute
{
    /// <summary>Version of this library that the analyzer was compiled with, such as <c>1.2.0</c>.</summary>
    public string BuiltWith { get; } = builtWith;
}
