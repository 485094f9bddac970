const field = document.querySelector<HTMLInputElement>("[data-kb-search] input");
if (field) {
  field.value = new URLSearchParams(location.search).get("q") ?? "";
}
