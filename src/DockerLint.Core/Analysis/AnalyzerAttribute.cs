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

    /// <summary>
    /// Words, separated by blanks, of which a file must hold one, in any case and also inside of other words, for the rules to have anything
    /// to say there. The analyzer is not even made for files without. Empty, which is usual, for rules that may speak about any file.
    /// Right for the name of a key, an instruction or a program that the rule is about; wrong for values, because those may come from
    /// other files.
    /// </summary>
    public string Words { get; set; } = "";
}
