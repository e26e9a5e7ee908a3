namespace DockerLint.Conformance.Vectors;

/// <summary>A test that needs a file of vectors and is skipped where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class VectorFactAttribute : FactAttribute
{
    public VectorFactAttribute(string file) => Skip = VectorFolder.WhyNot(file);
}
