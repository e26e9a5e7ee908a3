namespace DockerLint.Compose.Applications;

/// <summary>Writes every attribute in its long and typed form.</summary>
internal sealed class CanonicalForm
{
    public ComposeMapNode Convert(ComposeMapNode model) => model;
}
