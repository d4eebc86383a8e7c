import { View } from '@tarojs/components';
import { Icon } from '../base/icon';
import { IconButton } from '../base/icon-button';
import { Tap } from '../base/tap';
import { TextInput } from './text-input';
import { useSay } from '../language';
import classes from './search-field.module.scss';

export interface SearchFieldProps {
  placeholder: string;
  value: string;
  onChange: (value: string) => void;
  /** The search key; also when the text is cleared. */
  onSearch: (value: string) => void;
  focus?: boolean;
}

export const SearchField = ({ placeholder, value, onChange, onSearch, focus }: SearchFieldProps) => {
  const say = useSay();
  return (
    <View className={classes.search}>
      <Icon name="search" />
      <TextInput
        kind="search"
        className={classes.input}
        label={placeholder}
        placeholder={placeholder}
        maxLength={60}
        focus={focus}
        value={value}
        onChange={onChange}
        onDone={() => onSearch(value)}
      />
      {value !== '' && (
        <IconButton
          icon="close"
          size={18}
          label={say('清空')}
          className={classes.clear}
          onTap={() => {
            onChange('');
            onSearch('');
          }}
        />
      )}
    </View>
  );
};

/** Looks like a field and leads to the page that has one. */
export const SearchDoor = ({ text, onTap }: { text: string; onTap: () => void }) => (
  <Tap className={classes.search} role="link" label={text} onTap={onTap}>
    <Icon name="search" />
    <View className={classes.door}>{text}</View>
  </Tap>
);
