namespace DockerLint.Analysis;

/// <summary>Marks an analyzer that hosts may find by reflection.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class AnalyzerAttribute : Attribute;
