namespace DockerLint.Compose.Schema;

/// <summary>A definition whose keys are often written at another level.</summary>
/// <param name="Definition">Its name in the schema.</param>
/// <param name="Name">What people call it.</param>
internal sealed record SchemaHome(string Definition, string Name);
