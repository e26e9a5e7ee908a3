namespace DockerLint.Dockerfile.Semantics;

/// <summary>A flag that an instruction takes.</summary>
/// <param name="Instruction">The instruction in upper case.</param>
/// <param name="Name">The name without dashes; flag names have regard to case.</param>
/// <param name="Kind">How it is given.</param>
/// <param name="Since">The minor version of the stable frontend 1.x that has it first; null when only the labs channel has it.</param>
/// <param name="SinceLabs">The minor version of the labs channel 1.x that has it first.</param>
public sealed record InstructionFlag(string Instruction, string Name, FlagKind Kind, int? Since, int SinceLabs)
{
    /// <summary>
    /// Whether a frontend has it: null when that is not known, because the file names no frontend and the builder's own may be old.
    /// </summary>
    public bool? IsIn(DockerfileFrontend frontend)
    {
        if (frontend.IsCustom)
        {
            return null;
        }

        if (frontend.IsLabs)
        {
            return frontend.Minor is not { } labs || labs >= SinceLabs;
        }

        return Since is not { } since ? false
            : frontend.IsDeclared ? frontend.Minor is not { } minor || minor >= since
            : since == 0 ? true : null;
    }
}
