global using DockerLint.Diagnostics;
global using DockerLint.Syntax;
global using DockerLint.Text;
