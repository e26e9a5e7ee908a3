#!/usr/bin/env bash
# What the package costs a build: time inside its targets, and CPU and wall clock of the whole build, with and without it.
#
# Files are linted on another thread while the compiler runs, so the time inside the targets is what a build waits for, and CPU is
# what the linting costs the machine.
#
# usage: benchmarks/build-overhead.sh [ROUNDS]      (default 12; builds with and without the package alternate)
#
# Every figure is the minimum over the rounds, for a minimum is what the machine's other work disturbs least. Exits with 1 when
# a time inside the targets lies above its goal; CPU times of whole builds vary by more than the difference that is sought, so
# they need a quiet machine and many rounds.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
rounds=${1:-12}
version=1.0.0-overhead.$(date +%s)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

echo "packing (Release) ..."
dotnet build src/DockerLint.MSBuild -c Release -v quiet -nologo >"$work/log" || { cat "$work/log"; exit 1; }
dotnet pack src/DockerLint.MSBuild -c Release --no-build -o "$work/feed" -p:PackageVersion="$version" -v quiet -nologo >"$work/log" || { cat "$work/log"; exit 1; }

# A hello-world web application with a Dockerfile and a compose file of its own; the same without the package; the same with
# these files at the root of a solution.
make_app() {
  mkdir -p "$1/.git"
  dotnet new web -n App -o "$1/App" --no-restore >/dev/null
  sed "s/WebApp/App/" tests/Samples/WebApp/Dockerfile >"$1/$2/Dockerfile"
  cp tests/Samples/WebApp/compose.yaml tests/Samples/WebApp/.dockerignore "$1/$2/"
  printf '<configuration><packageSources><add key="built" value="%s" /></packageSources></configuration>' "$work/feed" >"$1/nuget.config"
}
add_package() {
  sed -i "s|</Project>|<ItemGroup><PackageReference Include=\"DockerLint\" Version=\"$version\" PrivateAssets=\"all\" /></ItemGroup></Project>|" "$1/App/App.csproj"
}
make_app "$work/with" App && add_package "$work/with"
make_app "$work/without" App
make_app "$work/root" . && add_package "$work/root"
(cd "$work/root" && dotnet new sln -n App >/dev/null && dotnet sln add App >/dev/null)

fallback=${NUGET_PACKAGES:-$HOME/.nuget/packages}
export NUGET_PACKAGES=$work/packages NUGET_FALLBACK_PACKAGES=$fallback
for app in with without root; do
  (cd "$work/$app/App" && dotnet build -v quiet -nologo >"$work/log") || { cat "$work/log"; exit 1; }
done
sleep 3 # what was written a moment ago is not kept in the cache

# The time of a target includes that of the projects it builds, so the once-per-build project is in it.
# build APP clean|unchanged: adds milliseconds to APP.KIND.cpu, APP.KIND.wall and, for those in our targets, APP.KIND.targets
build() {
  local app=$1 kind=$2
  [ "$kind" = clean ] && rm -rf "$work/$app/App/bin" "$work/$app/App/obj/Debug" && rm -f "$work/$app/App/obj/"*dockerlint*.cache
  TIMEFORMAT='%U %S %R'
  { time (cd "$work/$app/App" && dotnet build --no-restore -nologo -v:normal -clp:PerformanceSummary >"$work/log" 2>&1); } 2>"$work/time"
  awk '{ printf "%d\n", ($1 + $2) * 1000 }' "$work/time" >>"$work/$app.$kind.cpu"
  awk '{ printf "%d\n", $3 * 1000 }' "$work/time" >>"$work/$app.$kind.wall"
  awk '/^Target Performance Summary/ { on = 1 } /^Task Performance Summary/ { on = 0 } on && $3 ~ /^_?DockerLint/ { sum += $1 } END { print sum + 0 }' "$work/log" >>"$work/$app.$kind.targets"
}
for ((round = 1; round <= rounds; round++)); do
  for kind in clean unchanged; do
    for app in with without root; do build "$app" "$kind"; done
  done
done

minimum() { sort -n "$work/$1" | head -1; }
# report TEXT FIGURE GOAL STATUS-WHEN-OVER
report() {
  local mark=""
  [ "$2" -gt "$3" ] && mark="  OVER" && over=$4
  printf '%-58s %5d ms   goal %3d ms%s\n' "$1" "$2" "$3" "$mark"
}
printf '\n%d rounds, minima; load %s\n' "$rounds" "$(cut -d' ' -f1-3 /proc/loadavg 2>/dev/null || echo unknown)"
over=0
report "inside the targets, clean build" "$(minimum with.clean.targets)" 60 1
report "inside the targets, unchanged build" "$(minimum with.unchanged.targets)" 10 1
report "inside the targets, files at the root, clean build" "$(minimum root.clean.targets)" 80 1
report "inside the targets, files at the root, unchanged build" "$(minimum root.unchanged.targets)" 80 1
report "CPU of the build, clean: with less without" $(($(minimum with.clean.cpu) - $(minimum without.clean.cpu))) 80 "$over"
report "CPU of the build, unchanged: with less without" $(($(minimum with.unchanged.cpu) - $(minimum without.unchanged.cpu))) 20 "$over"
printf '%-58s %5d ms\n' "CPU of the build without the package, clean" "$(minimum without.clean.cpu)"
printf '%-58s %5d ms\n' "CPU of the build without the package, unchanged" "$(minimum without.unchanged.cpu)"
for kind in clean unchanged; do
  printf '%-58s %5d ms\n' "wall clock of the build, $kind: with less without" $(($(minimum "with.$kind.wall") - $(minimum "without.$kind.wall")))
done
exit "$over"
